import { expect, type Page } from 'playwright/test'
import { english, type Wording } from './wording.ts'

/** Opens a page that has the focus nowhere yet, and waits until nothing is being loaded any more. */
export async function openAtRest(page: Page, path: string, { messages }: Wording = english) {
  await page.goto(path)
  await expect(page.getByRole('complementary').getByText(messages.world.kept)).toBeVisible()
  await page.waitForLoadState('networkidle')
}
