import type { Rolldown } from 'vite'

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>

/**
 * Names the chunk `console` for every module that the page's entry imports, directly or not, without waiting. By itself
 * the bundler makes a chunk for every set of modules that some late page shares: thirty requests for the first view.
 */
export function firstViewChunk(entry: string) {
  let first: Set<string> | undefined
  return (module: string, modules: Modules): string | null => {
    first ??= importedBy(entry, modules)
    return first.has(module) ? 'console' : null
  }
}

function importedBy(entry: string, modules: Modules): Set<string> {
  const found = new Set<string>([entry])
  // A set grows while it is walked.
  for (const module of found)
    for (const imported of modules.getModuleInfo(module)?.importedIds ?? []) found.add(imported)
  return found
}
