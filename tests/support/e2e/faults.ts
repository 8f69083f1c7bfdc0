import { expect, type Page } from 'playwright/test'
import type { Faults } from '../../../src/clouds/console/wire.ts'

/** Sets the fault switch of the mock behind a page, until the page is loaded again; what was set before is gone. */
export async function setFaults(page: Page, faults: Faults) {
  const ok = await page.evaluate(
    async (body) => (await fetch('/api/console/stage/faults', { method: 'PUT', body })).ok,
    JSON.stringify(faults),
  )
  expect(ok, 'these are faults that the mock knows').toBe(true)
}
