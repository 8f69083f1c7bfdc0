import { expect, test } from 'vitest'
import type { Origin } from '../../mocks/clouds/pingan/operation.ts'
import { operations } from '../../mocks/clouds/pingan/operations.ts'
import { readProjectFile } from './project-files.ts'

/** What is the cloud's own, and what this project has made up, must not be told wrongly: nobody else could tell. */
function originsIn(text: string): [string, string][] {
  const section = text.split(/^## /m).find((part) => part.startsWith('Ping An Cloud')) ?? ''
  return [...section.matchAll(/^\| `(?<action>\w+)` +\| (?<origin>\w+) +\|/gm)].map(({ groups = {} }) => [
    groups['action'] ?? '',
    groups['origin'] ?? '',
  ])
}

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) => a.localeCompare(b)

test('the documents mark each of Ping An Cloud’s actions as the code does', () => {
  const marked = Object.entries(operations).map(([action, { origin }]): [string, Origin] => [action, origin])
  expect(originsIn(readProjectFile('docs/clouds.md').text).toSorted(byName)).toEqual(marked.toSorted(byName))
})

test('the check reads the table of that cloud alone', () => {
  const text =
    '## Other\n| `A` | cloud | x |\n## Ping An Cloud ECS\n| `B` | project | x |\n| `C`  | cloud   | x |\n## Next\n'
  expect(originsIn(text)).toEqual([
    ['B', 'project'],
    ['C', 'cloud'],
  ])
})
