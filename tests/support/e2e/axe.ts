import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe finds nothing in the page as it stands, in either theme. The test goes on when it does. */
export async function expectNoViolations(page: Page, { without = [] }: { without?: string[] } = {}) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await motionless(page)
    // The newer mode opens another page for its results. A console in a frame is a document of its own, looked at as such.
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe').withTags(tags).disableRules(without)
    const { violations } = await axe.analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
    expect.soft(found, `what axe finds in the ${colorScheme} theme`).toEqual([])
  }
}

/** Resolves when nothing moves or fades: a colour half way to another is nobody's choice. */
async function motionless(page: Page) {
  await page.evaluate(async () => {
    const moving = () =>
      document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    do {
      await Promise.allSettled(moving().map(({ finished }) => finished))
      // What this frame changes may begin to move in the next.
      await new Promise(requestAnimationFrame)
    } while (moving().length > 0)
  })
}
