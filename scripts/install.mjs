// Runs before `start`, `dev`, `test` and `bench`, on whatever Node the machine has (20 is enough): plain JavaScript, no packages.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

function modified(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

// npm writes node_modules/.package-lock.json last, so that it is missing or old after an interrupted installation too.
if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.log('Installing packages, once …')
  // The Node in node_modules cannot replace itself: npm runs on the machine's own.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.startsWith(join(root, 'node_modules')))
  // Development packages are what builds the console, so NODE_ENV=production must not leave them out.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (npm.status !== 0) {
    console.error('The packages could not be installed; npm says why above.')
    process.exit(1)
  }
}
