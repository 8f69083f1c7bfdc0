export interface Count {
  passed: number
  failed: number
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  numPassedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** A run that crashed, that ran nothing, or that failed for no test's reason is one failed test: it never looks like success. */
function honest({ passed, failed }: Count, exitCode: number): Count {
  const failedOtherwise = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: failedOtherwise ? 1 : failed }
}

/**
 * Counts a Vitest run by its JSON report (undefined: it left none) and exit code. A test that did not pass, skipped ones
 * too, counts as failed, and so does a file that could not be loaded.
 */
export function countVitest(json: string | undefined, exitCode: number): Count {
  if (json === undefined) return honest({ passed: 0, failed: 0 }, exitCode)
  const { numPassedTests, numTotalTests, testResults }: VitestReport = JSON.parse(json)
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  )
  return honest({ passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length }, exitCode)
}

/** As for Vitest; errors outside tests (a server that does not start) count one each. */
export function countPlaywright(json: string | undefined, exitCode: number): Count {
  if (json === undefined) return honest({ passed: 0, failed: 0 }, exitCode)
  const { stats, errors }: PlaywrightReport = JSON.parse(json)
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length
  return honest({ passed: stats.expected, failed }, exitCode)
}
