import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A file that is there may still not run: Ubuntu's chromium-browser without snap, Playwright's own without its libraries. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Path of a Chromium that runs: the one CHROMIUM_PATH names, the system's, or Playwright's own. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...(named ? [named] : []), ...system, chromium.executablePath()].find(runs)
}

function attempt(command: string, ...args: string[]): boolean {
  console.log(`No Chromium on this machine: ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Debian's names; needs root. */
function installFromApt(): void {
  if (process.getuid?.() === 0 && attempt('apt-get', 'update')) attempt('apt-get', 'install', '-y', 'chromium')
}

/** Path of a Chromium that runs, installing one when the machine has none; undefined when that fails too. */
export function findOrInstallChromium(): string | undefined {
  const found = findChromium()
  if (found) return found
  attempt('playwright', 'install', 'chromium')
  const own = findChromium()
  if (own) return own
  installFromApt()
  return findChromium()
}
