import { expect, type Locator, type Page } from 'playwright/test'

/** Nothing is wider than the window, nor cut off where nobody can scroll to it. */
export async function expectNothingBeyondTheEdge(page: Page, where: string) {
  const { width, cut } = await page.evaluate(() => {
    const wider = ({ scrollWidth, clientWidth }: Element) => clientWidth > 1 && scrollWidth > clientWidth
    const cuts = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis'
    }
    const { documentElement: root } = document
    return {
      width: wider(root) ? `${root.scrollWidth} pixels wide` : 'fits',
      cut: [...document.querySelectorAll('body *')]
        .filter((element) => wider(element) && cuts(element))
        .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`),
    }
  })
  expect.soft(width, `${where}: the document`).toBe('fits')
  expect.soft(cut, `${where}: what is cut off`).toEqual([])
}

/** Each of these can be brought under the pointer whole, by scrolling where the page lets one scroll. */
export async function expectReachable(buttons: Locator, where: string) {
  const hidden = await buttons.evaluateAll((elements) =>
    elements
      .filter((element) => {
        element.scrollIntoView({ block: 'center', inline: 'nearest' })
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const under = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        // Half a pixel is what rounding takes.
        const whole = left >= -0.5 && right <= innerWidth + 0.5 && top >= -0.5 && bottom <= innerHeight + 0.5
        return !whole || !(element.contains(under) || under?.contains(element))
      })
      .map((element) => element.outerHTML),
  )
  expect.soft(hidden, `${where}: what cannot be reached`).toEqual([])
}

/** A dialog is in the window, and so are its buttons. */
export async function expectFits(page: Page, dialog: Locator) {
  const { width } = page.viewportSize()!
  const { x, width: wide } = (await dialog.boundingBox())!
  expect.soft(x, 'the left edge of the dialog').toBeGreaterThanOrEqual(0)
  expect.soft(x + wide, 'the right edge of the dialog').toBeLessThanOrEqual(width)
  await expectNothingBeyondTheEdge(page, 'the dialog')
  await expectReachable(dialog.getByRole('button'), 'the dialog')
}
