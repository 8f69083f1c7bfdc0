import { defineConfig } from 'playwright/test'
import { chromiumLaunch } from '../support/chromium.ts'

const results = '../../test-results'

/** What they do must be seen within a second: they have the machine for themselves. */
const timed = ['**/live.e2e.ts', '**/side-by-side.e2e.ts', '**/time-and-rewind.e2e.ts']

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: `${results}/e2e`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // They end what hangs, on a slow machine too. What must be quick says so in its test.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'e2e', testIgnore: timed },
    { name: 'timed', testMatch: timed, workers: 1 },
  ],
  reporter: [['line'], ['json', { outputFile: `${results}/${process.env.REPORT ?? 'e2e'}.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${process.env.CONSOLE_PORT}`,
    browserName: 'chromium',
    launchOptions: chromiumLaunch,
    locale: 'en-US',
    trace: 'off',
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
  },
  webServer: {
    command: 'vite preview --host 127.0.0.1 --port 0',
    cwd: '../..',
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
    // The system picks a free port; Playwright keeps the one named here in CONSOLE_PORT before the tests load.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<console_port>\d+)/ },
  },
})
