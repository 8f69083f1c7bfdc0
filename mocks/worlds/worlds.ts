import type { WorldLoaders } from '../engine/loadable-worlds.ts'

/** The worlds beside the everyday one, each loaded when it is asked for. */
export const otherWorlds = {
  'ten-thousand': async () => (await import('./large/large-world.ts')).largeWorld('ten-thousand', 10_000),
  'a-hundred-thousand': async () => (await import('./large/large-world.ts')).largeWorld('a-hundred-thousand', 100_000),
} satisfies WorldLoaders
