import { useSyncExternalStore } from 'react'
import { storyProgress, type StoryProgress } from '../../storage/stories.ts'
import type { Step } from './story.ts'

export function useProgress(): Record<string, StoryProgress> {
  return useSyncExternalStore(storyProgress.subscribe, storyProgress.get)
}

export function keepProgress(story: string, progress: StoryProgress) {
  storyProgress.set({ ...storyProgress.get(), [story]: progress })
}

export function forgetProgress(story: string) {
  const { [story]: _forgotten, ...others } = storyProgress.get()
  storyProgress.set(others)
}

/** @param entry that it was done with: what the next step waits for comes with it, or later. */
export function afterDone(progress: StoryProgress, steps: Step[], entry: number | undefined): StoryProgress {
  const { name } = steps[progress.at]!
  const done = [...progress.done.filter((other) => other !== name), name]
  const skipped = progress.skipped.filter((other) => other !== name)
  const handled = new Set([...done, ...skipped])
  const open = steps.findIndex((step, index) => index > progress.at && !handled.has(step.name))
  return { ...progress, done, skipped, at: open === -1 ? steps.length : open, from: entry ?? progress.from }
}

export function afterSkipped(progress: StoryProgress, steps: Step[]): StoryProgress {
  const { name } = steps[progress.at]!
  return { ...progress, skipped: [...progress.skipped.filter((other) => other !== name), name], at: progress.at + 1 }
}
