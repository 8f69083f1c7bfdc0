import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './project-files.ts'

// MSW's page and worker halves must be of one version; `npx msw init public` copies the script again.
test("public/mockServiceWorker.js is the installed MSW's", () => {
  const [ours, theirs] = ['public/mockServiceWorker.js', 'node_modules/msw/lib/mockServiceWorker.js'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  )
  expect(ours).toBe(theirs)
})
