import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { projectPaths, sourceFiles, type ProjectFile } from './project-files.ts'

const folders = /^(src|mocks|tests|scripts|docs)\//
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const languageFile = /^(en|zh-CN|pt-BR|id)\.tsx?$/
const saysNothing = /^(utils?|helpers?|misc|common)\d*\./

function badNames(paths: string[]): string[] {
  return paths
    .filter((path) => folders.test(path))
    .filter((path) => {
      const name = basename(path)
      return saysNothing.test(name) || !(kebabCase.test(name) || languageFile.test(name))
    })
}

const maximumLines = 250
/** Texts and data are as long as they are. */
const anyLength = /^src\/i18n\/|\/words\/|^mocks\/worlds\//

function tooLong(files: ProjectFile[]): string[] {
  return files
    .filter(({ path }) => !anyLength.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maximumLines)
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

test('file names are in kebab-case and say something', () => {
  expect(badNames(projectPaths)).toEqual([])
})

test('the check of names finds other casings and empty words', () => {
  const bad = ['src/ui/ImageTable.tsx', 'mocks/utils.ts', 'tests/rules/share_limit.test.ts', 'src/ui/helpers.tsx']
  const good = [
    'src/i18n/zh-CN.ts',
    'tests/rules/share-limit.test.ts',
    'vite.config.ts',
    'docs/decisions/0001-journal.md',
  ]
  expect(badNames([...bad, ...good])).toEqual(bad)
})

test(`files stay under ${maximumLines} lines`, () => {
  expect(tooLong(sourceFiles('src', 'mocks', 'tests', 'scripts'))).toEqual([])
})

test('the check of sizes finds a long file, and lets long texts and data pass', () => {
  const text = 'line\n'.repeat(maximumLines + 1)
  const files = ['src/ui/long.tsx', 'src/i18n/en.ts', 'mocks/worlds/long.ts'].map((path) => ({ path, text }))
  expect(tooLong(files)).toEqual(['src/ui/long.tsx: 251 lines'])
})
