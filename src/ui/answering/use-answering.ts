import { useState } from 'react'
import type { Answer, Image } from '../../clouds/cloud.ts'
import { useAnswer } from '../../queries/received-images.ts'

/** What became of the images that were answered together. */
export interface Answered<T extends Image = Image> {
  done: T[]
  failed: T[]
}

/** Answers images and keeps the reason of each that was refused, until it is answered again (C2). */
export function useAnswering() {
  const answer = useAnswer()
  const [failures, setFailures] = useState<ReadonlyMap<string, unknown>>(new Map())

  async function send<T extends Image>(images: T[], said: Answer, vault?: string): Promise<Answered<T>> {
    const ids = images.map(({ id }) => id)
    const refused = new Map<string, unknown>()
    try {
      const outcomes = await answer.mutateAsync({ images: ids, answer: said, vault })
      for (const { image, error } of outcomes) if (error) refused.set(image, error)
    } catch (error) {
      // Not even asked: that is so for each.
      for (const id of ids) refused.set(id, error)
    }
    setFailures((before) => new Map([...[...before].filter(([id]) => !ids.includes(id)), ...refused]))
    return {
      done: images.filter(({ id }) => !refused.has(id)),
      failed: images.filter(({ id }) => refused.has(id)),
    }
  }

  return {
    /** What is being said now, and to how many. */
    running: answer.isPending ? { answer: answer.variables.answer, count: answer.variables.images.length } : undefined,
    failures,
    send,
  }
}
