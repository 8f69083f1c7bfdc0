import { expect, test } from 'vitest'
import { projectPaths, readProjectFile, type ProjectFile } from './project-files.ts'

const documents = projectPaths.filter((path) => /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$/.test(path))
const topLevel = ['.ci', 'docs', 'mocks', 'public', 'scripts', 'src', 'tests']

/** In `backticks`, what begins with a top-level folder, or a file's bare name. */
function namedPaths(text: string): string[] {
  return [...text.matchAll(/`([\w.*{},/-]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((name) =>
      name.includes('/')
        ? topLevel.includes(name.split('/')[0] ?? '')
        : /^[\w.-]+\.(md|tsx?|mjs|js|json|html)$/.test(name),
    )
}

/** A name may be a folder, a file in any folder, or leave something open with `*` and `{a,b}`. */
function exists(name: string, paths: string[]): boolean {
  const pattern = name
    .replace(/\/$/, '')
    .replace(/[.]/g, '\\.')
    .replace(/\*+/g, '.*')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
  const start = name.includes('/') ? '^' : '(^|/)'
  return paths.some((path) => new RegExp(`${start}${pattern}(/|$)`).test(path))
}

function missingPaths({ path, text }: ProjectFile, paths: string[]): string[] {
  return namedPaths(text)
    .filter((name) => !exists(name, paths))
    .map((name) => `${path} names ${name}`)
}

test('every path that the documents name exists', () => {
  expect(documents).toContain('README.md')
  expect(documents.flatMap((path) => missingPaths(readProjectFile(path), projectPaths))).toEqual([])
})

test('the check finds a path that is gone, and lets open ones pass', () => {
  const text =
    'See `src/gone.ts`, `gone.md`, `src/`, `src/clouds/*/wire.ts`, `docs/{here,there}.md`, `wire.ts`, `npm test`, `image/png`.'
  const paths = ['src/clouds/tencent/wire.ts', 'docs/here.md', 'README.md']
  expect(missingPaths({ path: 'README.md', text }, paths)).toEqual([
    'README.md names src/gone.ts',
    'README.md names gone.md',
  ])
})
