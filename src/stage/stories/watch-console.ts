/** A rectangle in the stage's window. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Watch {
  /** The console, once it is there: another window after each time it was loaded. */
  windowOf(): Window | undefined
  /** Called when something in it may have changed: the element to keep in sight, if any. */
  look(console: Window | undefined): Element | undefined
  /** Called for each frame that is drawn: where that element is. */
  draw(box: Box | undefined): void
}

/** Where nothing tells of a change, as of a style that has come, another look after so many milliseconds. */
const patience = 500

/** Keeps looking at a console, until told to stop. It is only looked at: nothing in it is touched. */
export function watchConsole({ windowOf, look, draw }: Watch): () => void {
  let watched: Document | undefined
  let address: string | undefined
  let lookedAt = -Infinity
  let element: Element | undefined
  const changed = () => (lookedAt = -Infinity)
  const observer = new MutationObserver(changed)
  let request = requestAnimationFrame(each)

  function watch(page: Document | undefined) {
    observer.disconnect()
    watched?.removeEventListener('input', changed, true)
    watched = page
    if (!page) return
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true })
    page.addEventListener('input', changed, true)
  }

  function each(now: number) {
    request = requestAnimationFrame(each)
    const console = windowOf()
    if (console?.document !== watched) watch(console?.document)
    if (console?.location.href !== address || now - lookedAt > patience) {
      lookedAt = now
      address = console?.location.href
      const before = element
      element = look(console)
      if (element && element !== before) bringIntoSight(element)
    }
    draw(console && element && boxIn(console, element))
  }

  return () => {
    cancelAnimationFrame(request)
    watch(undefined)
  }
}

/** Once, when it is first pointed at: the person may scroll away from it. */
function bringIntoSight(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  const height = element.ownerDocument.documentElement.clientHeight
  if (top < 0 || bottom > height) element.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** What is seen of it; nothing when it is scrolled out of its view. */
function boxIn(console: Window, element: Element): Box | undefined {
  const view = console.frameElement?.getBoundingClientRect()
  if (!view) return undefined
  const inner = element.getBoundingClientRect()
  const box = {
    left: Math.max(view.left, view.left + inner.left),
    top: Math.max(view.top, view.top + inner.top),
    right: Math.min(view.right, view.left + inner.right),
    bottom: Math.min(view.bottom, view.top + inner.bottom),
  }
  return box.right > box.left && box.bottom > box.top ? box : undefined
}
