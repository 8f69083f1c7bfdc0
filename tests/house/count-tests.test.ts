import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/count-tests.ts'

function vitestReport(...files: string[][]): string {
  const tests = files.flat()
  return JSON.stringify({
    numTotalTests: tests.length,
    numPassedTests: tests.filter((status) => status === 'passed').length,
    testResults: files.map((statuses) => ({
      status: statuses.length > 0 && !statuses.includes('failed') ? 'passed' : 'failed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  })
}

test.each([
  ['all passed', vitestReport(['passed'], ['passed']), 0, { passed: 2, failed: 0 }],
  ['one failed', vitestReport(['passed', 'failed']), 1, { passed: 1, failed: 1 }],
  ['one skipped', vitestReport(['passed', 'skipped']), 0, { passed: 1, failed: 1 }],
  ['a file that does not load', vitestReport(['passed'], []), 1, { passed: 1, failed: 1 }],
  ['no tests', vitestReport(), 0, { passed: 0, failed: 1 }],
  ['an error outside the tests', vitestReport(['passed']), 1, { passed: 1, failed: 1 }],
  ['a crash', undefined, 134, { passed: 0, failed: 1 }],
  ['no report', undefined, 0, { passed: 0, failed: 1 }],
])('a Vitest run with %s', (_, json, exitCode, count) => {
  expect(countVitest(json, exitCode)).toEqual(count)
})

function playwrightReport(expected: number, unexpected: number, skipped: number, errors: number): string {
  return JSON.stringify({ stats: { expected, unexpected, flaky: 0, skipped }, errors: Array.from({ length: errors }) })
}

test.each([
  ['all passed', playwrightReport(3, 0, 0, 0), 0, { passed: 3, failed: 0 }],
  ['one failed', playwrightReport(2, 1, 0, 0), 1, { passed: 2, failed: 1 }],
  ['one skipped', playwrightReport(2, 0, 1, 0), 0, { passed: 2, failed: 1 }],
  ['no server', playwrightReport(0, 0, 0, 1), 1, { passed: 0, failed: 1 }],
  ['a crash', undefined, 1, { passed: 0, failed: 1 }],
])('a Playwright run with %s', (_, json, exitCode, count) => {
  expect(countPlaywright(json, exitCode)).toEqual(count)
})
