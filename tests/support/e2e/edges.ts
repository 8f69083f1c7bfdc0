import { expect, type Page } from 'playwright/test'

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
