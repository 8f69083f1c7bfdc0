import type { WorldLoaders } from '../engine/loadable-worlds.ts'

/** The worlds beside the everyday one, each loaded when it is asked for. */
export const otherWorlds = {
  'first-day': () => import('./first-day.ts').then((world) => world.firstDay),
  'at-the-limits': () => import('./at-the-limits.ts').then((world) => world.atTheLimits),
  troubles: () => import('./troubles.ts').then((world) => world.troubles),
} satisfies WorldLoaders
