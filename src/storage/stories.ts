import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'

/** How far somebody has come in a story of the demo stage. */
export interface StoryProgress {
  /** Origin of the journal that it was begun in: in another world none of it has happened. */
  world: string
  /** How many steps the story has. */
  steps: number
  /** The step that is next, counted from 0; as many as there are when it is finished. */
  at: number
  /** By the steps' names. */
  done: string[]
  skipped: string[]
  /** The first entry of the journal that may be what the step waits for. */
  from: number
}

/** By the story's name. */
export const storyProgress = stored('stories', (found): Record<string, StoryProgress> => {
  if (!isRecord(found)) return {}
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, StoryProgress] => isProgress(entry[1])),
  )
})

function isProgress(value: unknown): value is StoryProgress {
  return (
    isRecord(value) &&
    typeof value.world === 'string' &&
    [value.steps, value.at, value.from].every(isCount) &&
    isTexts(value.done) &&
    isTexts(value.skipped)
  )
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
