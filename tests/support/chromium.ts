/** How `pages` and `e2e` start Chromium. `npm test` finds or installs one and names it in CHROMIUM_PATH. */
export const chromiumLaunch = {
  // Without it Playwright looks for its own.
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
