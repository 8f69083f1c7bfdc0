import type { Control } from './story.ts'

const selectors: Record<Control['role'], string> = {
  button: 'button, [role="button"]',
  link: 'a[href]',
  menuitem: '[role="menuitem"]',
  textbox: 'input:not([type]), input[type="text"], textarea',
  combobox: '[role="combobox"]',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  heading: 'h1, h2, h3, h4',
  dialog: '[role="dialog"]',
  row: 'tr',
  status: '[role="status"], [role="alert"]',
}

/** The control as it stands on a page, if it is there to be seen. */
export function findControl(page: Document, control: Control): Element | undefined {
  const around = control.dialog === undefined ? page : findControl(page, { role: 'dialog', name: control.dialog })
  if (!around) return undefined
  return [...around.querySelectorAll(selectors[control.role])].find(
    (element) => isCalled(element, control) && isSeen(element) && !(control.empty && isFilled(element)),
  )
}

function isCalled(element: Element, { role, name, part }: Control): boolean {
  // A row is called by one of its cells, which may say more; a message by what it says.
  if (role === 'row') return [...element.querySelectorAll('*')].some((inner) => textOf(inner) === name)
  const called = nameOf(element)
  return part || role === 'status' ? called.includes(name) : called === name
}

/** Its accessible name, as far as the console's own controls need: there is nothing that tells it to a page. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label.trim()
  const labelledBy = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const labels = labelledBy.flatMap((id) => element.ownerDocument.querySelector(`[id="${CSS.escape(id)}"]`) ?? [])
  const named = labels.length > 0 ? labels : [...('labels' in element ? (element.labels as NodeListOf<Element>) : [])]
  return named.length > 0 ? named.map(textOf).join(' ') : textOf(element)
}

const textOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** What a checkbox or a Select draws over its own element is what is seen of it: it has a box all the same. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}

/** A radio button has a value whether it is chosen or not. */
const isFilled = (element: Element) =>
  element.matches('[type="radio"]') ? element.matches(':checked') : 'value' in element && element.value !== ''
