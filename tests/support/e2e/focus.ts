import { expect, type Locator, type Page } from 'playwright/test'

/** More stops than any page has. */
const farAway = 200

const softly = expect.configure({ soft: true })

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

/**
 * Whoever looks for the focus finds it: it is in the window, and a ring is around it or around a box that holds nothing
 * else to stop at. The test goes on when it is not.
 */
export async function expectMarked(page: Page) {
  // Some rings grow for a moment.
  await softly.poll(() => page.evaluate(troubleWithFocus), 'the focus').toBe('')
}

function troubleWithFocus() {
  const { activeElement } = document
  if (!activeElement || activeElement === document.body) return 'is nowhere'
  const name = activeElement.outerHTML.slice(0, 200)
  const { left, right, top, bottom } = activeElement.getBoundingClientRect()
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `is out of the window: ${name}`
  const ringed = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || /0px 0px 0px [1-9]/.test(boxShadow)
  }
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
  const stops = (element: Element) =>
    [...element.querySelectorAll<HTMLElement>('a[href], button, input, textarea, th')].filter(isStop).length
  let box: Element | null = activeElement
  while (box && !ringed(box)) box = box.parentElement && stops(box.parentElement) <= 1 ? box.parentElement : null
  return box ? '' : `is not marked: ${name}`
}

/** A menu moves the focus in the frame after the key: what has it before then may be about to lose it. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Presses Tab, or another key, until the focus is there, and looks at each stop on the way. */
export async function walkTo(target: Locator, key = 'Tab') {
  await expect(target).toBeVisible()
  const page = target.page()
  for (let steps = 0; steps < farAway; steps++) {
    await page.keyboard.press(key)
    await settled(page)
    await expectMarked(page)
    if (await isFocused(target)) return
  }
  throw new Error(`${farAway} times ${key} do not lead to ${target}`)
}

/** Walks there and presses a key. */
export async function press(target: Locator, key = 'Enter') {
  await walkTo(target)
  await target.page().keyboard.press(key)
}

/** Whether the focus is in the dialog. */
export const isInside = (dialog: Locator) => dialog.evaluate((element) => element.contains(document.activeElement))

/**
 * However often Tab is pressed, no other part of the page gets the focus, and it comes round to where it was. Between the
 * last stop and the first one the browser itself may have it, for its own buttons.
 */
export async function expectTrapped(dialog: Locator, start: Locator) {
  const page = dialog.page()
  for (const key of ['Tab', 'Shift+Tab']) {
    await expect(start).toBeFocused()
    const stops = (await dialog.getByRole('button').count()) + (await dialog.getByRole('textbox').count())
    for (let steps = 0; steps <= stops; steps++) {
      await page.keyboard.press(key)
      if (await isFocused(page.locator('body'))) continue
      expect(await isInside(dialog), `${key} stays in the dialog`).toBe(true)
      await expectMarked(page)
      if (await isFocused(start)) break
    }
    await expect(start, `comes round by ${key}`).toBeFocused()
  }
}
