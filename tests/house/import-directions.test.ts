import { describe, expect, test } from 'vitest'
import { wrongImports } from './import-directions.ts'
import { sourceFiles } from './project-files.ts'

test('imports point one way', () => {
  expect(wrongImports(sourceFiles('src', 'mocks', 'tests'))).toEqual([])
})

describe('the check finds', () => {
  test.each([
    ['a page that takes from another page', 'src/pages/one/a.tsx', `import { b } from '../two/b.tsx'`],
    ['a page that knows one cloud', 'src/pages/one/a.tsx', `import { b } from '../../clouds/tencent/adapter.ts'`],
    ['a page that keeps things itself', 'src/pages/one/a.tsx', `import { b } from '../../storage/b.ts'`],
    ['a query that knows a page', 'src/queries/a.ts', `export { b } from '../pages/one/b.tsx'`],
    ['a page that knows the app', 'src/pages/one/a.tsx', `import '../../app/b.ts'`],
    ['an adapter that knows a text', 'src/clouds/tencent/a.ts', `import { b } from '../../i18n/en.ts'`],
    ['a cloud that knows another', 'src/clouds/tencent/a.ts', `import type { B } from '../huawei/wire.ts'`],
    ['the console reaching into the mock', 'src/app/a.ts', `const b = import('../../mocks/browser.ts')`],
    ['the mock at once instead of lazily', 'src/main.tsx', `import { b } from '../mocks/browser.ts'`],
    [
      'the mock running code of the console',
      'mocks/clouds/tencent/a.ts',
      `import { b } from '../../../src/clouds/tencent/wire.ts'`,
    ],
    ['the mock knowing an adapter', 'mocks/a.ts', `import type { B } from '../src/clouds/tencent/adapter.ts'`],
    ['the mock knowing tests', 'mocks/a.ts', `export * from '../tests/support/b.ts'`],
    ['HTTP in the engine', 'mocks/engine/a.ts', `import { http } from 'msw'`],
    ['a handler in the engine', 'mocks/engine/a.ts', `import { b } from '../clouds/tencent/b.ts'`],
    ['rules tested with the console', 'tests/rules/a.test.ts', `import { b } from '../../src/clouds/cloud.ts'`],
    ['a missing extension', 'src/app/a.ts', `import { b } from './b'`],
  ])('%s', (_, path, text) => {
    expect(wrongImports([{ path, text }])).toEqual([expect.stringContaining(path)])
  })
})

describe('the check lets pass', () => {
  test.each([
    ['src/main.tsx', `const mock = import('../mocks/browser.ts')`],
    ['src/pages/one/a.tsx', `import { b } from './b.tsx'; import type { C } from '../../clouds/cloud.ts'`],
    [
      'src/clouds/tencent/a.ts',
      `import { CloudError } from '../cloud-error.ts'; import { words } from './words/en.ts'`,
    ],
    [
      'mocks/clouds/tencent/a.ts',
      `import type { Image } from '../../../src/clouds/tencent/wire.ts'; import { http } from 'msw'`,
    ],
  ])('%s: %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toEqual([])
  })
})
