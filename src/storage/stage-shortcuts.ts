import { stored } from './stored.ts'

/** Whether the demo stage answers to single keys: somebody who speaks to their computer may press them unawares. */
export const stageShortcuts = stored('stage-shortcuts', (found) => found !== false)
