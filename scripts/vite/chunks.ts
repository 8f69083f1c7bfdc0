import type { Rolldown } from 'vite'

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/**
 * Names the chunk of a module: `console` for all that the page's entry imports without waiting, `late` for what the late
 * pages and dialogs import beyond that, `some-clouds` for what only those pages and dialogs import that not every cloud
 * has: whoever uses another cloud never fetches it, and `mock` for all that the mock backend begins with, whose order
 * counts. By itself the bundler makes a chunk for every set of modules that some of these share: thirty requests for the
 * first view. Whatever is in none of them (a cloud, its mock, a language) is left to it.
 */
export function chunkOf(entry: string) {
  let console: Set<string> | undefined
  let late: Set<string> | undefined
  let ofSome: Set<string> | undefined
  let mock: Set<string> | undefined
  return (module: string, modules: Modules): string | null => {
    console ??= importedBy([entry], modules)
    mock ??= importedBy(
      laterThan(console, modules, (id) => id.endsWith('/mocks/browser.ts')),
      modules,
    )
    late ??= lateModules(console, modules, (page) => !ofSomeClouds.test(page))
    ofSome ??= lateModules(console, modules, () => true)
    if (console.has(module) || shared.test(module)) return 'console'
    if (mock.has(module)) return 'mock'
    if (late.has(module)) return 'late'
    return ofSome.has(module) ? 'some-clouds' : null
  }
}

/** What some languages, or some clouds, share: by themselves they would be requests of their own for a few bytes. */
const shared = /\/src\/(i18n\/plural|clouds\/[^/]+)\.ts$/

/** Pages and dialogs about what only some clouds have. */
const ofSomeClouds = /\/src\/(pages\/(accept-images|disks|image-sharing|vaults)|ui\/(data-disk|leaving|vaults))\//

function importedBy(entries: Iterable<string>, modules: Modules): Set<string> {
  const found = new Set(entries)
  // A set grows while it is walked.
  for (const module of found) for (const id of modules.getModuleInfo(module)?.importedIds ?? []) found.add(id)
  return found
}

/** A late page brings dialogs of its own, later still. */
function lateModules(console: Set<string>, modules: Modules, wanted: (page: string) => boolean): Set<string> {
  const isWanted = (id: string) => /\/src\/(pages|ui)\//.test(id) && wanted(id)
  const pages = laterThan(console, modules, isWanted)
  for (const page of pages) {
    for (const later of laterThan(importedBy([page], modules), modules, isWanted)) pages.add(later)
  }
  return importedBy(pages, modules)
}

/** What these import when they come to need it. */
function laterThan(from: Set<string>, modules: Modules, wanted: (module: string) => boolean): Set<string> {
  const found = new Set<string>()
  for (const module of from) {
    for (const id of modules.getModuleInfo(module)?.dynamicallyImportedIds ?? []) {
      if (wanted(id)) found.add(id)
    }
  }
  return found
}
