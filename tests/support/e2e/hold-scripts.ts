import type { Page } from 'playwright/test'

/** The console's scripts do not come until they are released. */
export async function holdScripts(page: Page) {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', (route) => released.then(() => route.continue()))
  return release
}
