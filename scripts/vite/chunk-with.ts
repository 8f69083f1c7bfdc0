import type { Rolldown } from 'vite'

/**
 * The chunk that a module, by its path in the project, has come into; whichever way the build is split, there is one.
 * Throws where the module was renamed or left out: what looks for it would go without, and nobody would notice.
 */
export function chunkWith(module: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk {
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith(`/${module}`))) return chunk
  }
  throw new Error(`No chunk has ${module}`)
}
