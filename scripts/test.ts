import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findOrInstallChromium } from './chromium.ts'
import { countPlaywright, countVitest, type Count } from './count-tests.ts'

interface Step {
  name: string
  command: string
  /** Steps that run tests leave a report; of the others the exit code is all there is. */
  count?: (report: string | undefined, exitCode: number) => Count
  browser?: true
}

const reports = 'test-results'

function reportOf(name: string): string {
  return `${reports}/${name}.json`
}

function vitest(name: string): Step {
  const options = `--project ${name} --reporter default --reporter json --outputFile.json ${reportOf(name)}`
  return { name, command: `vitest run ${options}`, count: countVitest }
}

function playwright(name: string): Step {
  const command = `playwright test --config tests/e2e/playwright.config.ts --project ${name}`
  return { name, command, count: countPlaywright, browser: true }
}

const steps: Step[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'prettier --check .' },
  vitest('house'),
  vitest('rules'),
  vitest('wire'),
  { ...vitest('pages'), browser: true },
  { name: 'build', command: 'npm run --silent build' },
  playwright('e2e'),
  playwright('timed'),
]

/** Steps run in the order of the list, however they are named; no names are all of them. */
function chosenSteps(names: string[]): Step[] {
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name))
}

/** Resolves with the exit code (1 after a signal) and everything written to stdout and stderr. */
function run({ name, command }: Step): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...(!process.stdout.isTTY && { NO_COLOR: '1' }), REPORT: name }
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/** A step without tests counts as one failed test when it fails, and as nothing when it passes. */
async function runStep(step: Step): Promise<Count> {
  const report = reportOf(step.name)
  rmSync(report, { force: true })
  const began = performance.now()
  const { exitCode, output } = await run(step)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined
  const count = step.count?.(json, exitCode) ?? { passed: 0, failed: exitCode === 0 ? 0 : 1 }
  if (count.failed > 0) console.log(`\n${output.trim()}\n`)
  const tests = step.count ? `  ${count.passed} passed, ${count.failed} failed` : ''
  console.log(`${count.failed > 0 ? 'FAIL' : 'pass'}  ${step.name.padEnd(6)} ${seconds.padStart(6)} s${tests}`)
  return count
}

/** Without a Chromium the steps that need one fail, each saying so in Playwright's words. */
function prepareChromium(): void {
  const path = findOrInstallChromium()
  if (path) process.env.CHROMIUM_PATH = path
  else console.error('Chromium is missing and could not be installed: install it, or name one in CHROMIUM_PATH.')
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. The steps: ${steps.map((step) => step.name).join(', ')}.`)
  process.exit(1)
}

const chosen = chosenSteps(names)
if (chosen.some((step) => step.browser)) prepareChromium()
mkdirSync(reports, { recursive: true })
const total: Count = { passed: 0, failed: 0 }
for (const step of chosen) {
  // One after the other: on two cores, steps at the same time would make each other's browsers slow.
  const count = await runStep(step)
  total.passed += count.passed
  total.failed += count.failed
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
