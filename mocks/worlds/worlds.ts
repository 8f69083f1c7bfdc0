import type { WorldLoaders } from '../engine/loadable-worlds.ts'

/** The worlds beside the everyday one, each loaded when it is asked for. */
export const otherWorlds = {
  'first-day': () => import('./first-day.ts').then((world) => world.firstDay),
  'at-the-limits': () => import('./at-the-limits.ts').then((world) => world.atTheLimits),
  troubles: () => import('./troubles.ts').then((world) => world.troubles),
  'ten-thousand': async () => (await import('./large/large-world.ts')).largeWorld('ten-thousand', 10_000),
  'a-hundred-thousand': async () => (await import('./large/large-world.ts')).largeWorld('a-hundred-thousand', 100_000),
} satisfies WorldLoaders
