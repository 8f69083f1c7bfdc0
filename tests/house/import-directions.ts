import { posix } from 'node:path'
import { parseSync } from 'vite'
import type { ProjectFile } from './project-files.ts'

interface Import {
  specifier: string
  kind: 'type' | 'static' | 'dynamic'
}

/** Every import and re-export of a module; `import('…')` with something else than a plain text is left out. */
function importsOf({ path, text }: ProjectFile): Import[] {
  const { module } = parseSync(path, text)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }): Import[] => {
    const literal = /^(['"`])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    return literal?.[2] === undefined ? [] : [{ specifier: literal[2], kind: 'dynamic' }]
  })
  return [...imports, ...exports]
    .map(({ specifier, typeOnly }): Import => ({ specifier, kind: typeOnly ? 'type' : 'static' }))
    .concat(dynamic)
}

/** One cloud's folder; `src/clouds/*.ts` itself is the port. */
const oneCloud = /^src\/clouds\/([^/]+)\//
const onePage = /^src\/pages\/([^/]+)\//

/** What the files of each part of src/ may import: the start of a path, or a pattern. A part may always import itself. */
const port = /^src\/clouds\/[^/]+$/
const directions: Record<string, (string | RegExp)[]> = {
  app: ['src/stage/', 'src/pages/', 'src/queries/', 'src/clouds/', 'src/storage/', 'src/ui/', 'src/i18n/'],
  stage: ['src/queries/', 'src/clouds/', 'src/storage/', 'src/ui/', 'src/i18n/'],
  pages: ['src/queries/', port, 'src/ui/', 'src/i18n/'],
  ui: ['src/queries/', port, 'src/i18n/'],
  queries: ['src/clouds/', 'src/storage/'],
  clouds: [],
  i18n: [],
  storage: [],
}

function allows(allowed: (string | RegExp)[], target: string): boolean {
  return allowed.some((rule) => (typeof rule === 'string' ? target.startsWith(rule) : rule.test(target)))
}

function wrongFromSource(from: string, target: string, kind: Import['kind']): string | undefined {
  if (from === 'src/main.tsx') {
    const eager = target.startsWith('mocks/') && kind !== 'dynamic'
    return eager ? 'takes the mock in other than lazily' : undefined
  }
  if (!target.startsWith('src/')) return 'leaves src'
  const part = from.split('/')[1] ?? ''
  const within = target.startsWith(`src/${part}/`)
  if (!within && !allows(directions[part] ?? [], target)) return `is a direction that src/${part} may not take`
  const [page, otherPage] = [onePage.exec(from)?.[1], onePage.exec(target)?.[1]]
  if (page && otherPage && page !== otherPage) return "takes from another page's folder"
  const [cloud, otherCloud] = [oneCloud.exec(from)?.[1], oneCloud.exec(target)?.[1]]
  if (cloud && otherCloud && cloud !== otherCloud) return 'takes from another cloud'
  return undefined
}

function wrongFromMocks(from: string, target: string, kind: Import['kind']): string | undefined {
  if (target.startsWith('src/')) {
    const wire = /^src\/clouds\/[^/]+\/wire(-[a-z]+)*\.ts$/.test(target) && kind === 'type'
    return wire ? undefined : 'takes from src something else than the types of its wire'
  }
  if (!target.startsWith('mocks/')) return 'leaves mocks'
  const outside = from.startsWith('mocks/engine/') && /^mocks\/(clouds|console|[^/]+$)/.test(target)
  return outside ? 'lets the engine know about HTTP' : undefined
}

/** The rules and the wire are tested without the console; types may cross. */
function wrongFromTests(from: string, target: string, kind: Import['kind']): string | undefined {
  const mockOnly = /^tests\/(rules|wire)\//.test(from) && target.startsWith('src/') && kind !== 'type'
  return mockOnly ? 'tests the mock with code of the console' : undefined
}

function wrong(from: string, { specifier, kind }: Import): string | undefined {
  if (!specifier.startsWith('.')) {
    return from.startsWith('mocks/engine/') && kind !== 'type' ? 'brings a package into the engine' : undefined
  }
  if (!/\.\w+(\?\w+)?$/.test(specifier)) return 'lacks the file extension that plain Node needs'
  const target = posix.join(posix.dirname(from), specifier)
  if (from.startsWith('src/')) return wrongFromSource(from, target, kind)
  return from.startsWith('mocks/') ? wrongFromMocks(from, target, kind) : wrongFromTests(from, target, kind)
}

/** One sentence for each import that points the wrong way, as the architecture's layout has it. */
export function wrongImports(files: ProjectFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const reason = wrong(file.path, found)
      return reason ? [`${file.path} imports ${found.specifier}, which ${reason}`] : []
    }),
  )
}
