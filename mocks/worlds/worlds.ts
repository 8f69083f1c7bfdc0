import type { WorldLoaders } from '../engine/loadable-worlds.ts'

/** The worlds beside the everyday one, each loaded when it is asked for. */
export const otherWorlds = {} satisfies WorldLoaders
