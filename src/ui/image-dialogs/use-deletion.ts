import { useRef, useState } from 'react'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useDeleteImage } from '../../queries/images.ts'
import { useSession } from '../../queries/session.ts'
import { useStopSharing } from '../../queries/shares.ts'
import { useShareRun, type ShareRequest } from '../sharing/use-share-run.ts'

/** What became of an image that was to be deleted. */
export interface Deletion {
  /** With whom sharing was stopped for it. */
  stopped: string[]
  /** Who still has it: deleting was not tried. */
  refusals: ReadonlyMap<string, CloudError>
  /** Why it could not be deleted, though nobody has it any more. */
  error?: unknown
  gone: boolean
}

type Deletions = ReadonlyMap<string, Deletion>

/**
 * Deletes images one after the other, each only when all its shares have ended (T6) where it does not end them itself (H15),
 * so that one refusal does not keep the others (C2).
 */
export function useDeletion() {
  const { deletionEndsShares } = useSession().profile
  const sharing = useShareRun(useStopSharing())
  const deleting = useDeleteImage()
  const [deletions, setDeletions] = useState<Deletions>(new Map())
  const [progress, setProgress] = useState<{ total: number; done: number; running: boolean }>()
  const stopping = useRef<AbortController>(undefined)

  /** Resolves with whether all of them are gone. Each comes with the accounts that still have it. */
  async function start(requests: ShareRequest[]): Promise<boolean> {
    const { signal } = (stopping.current = new AbortController())
    const answers = new Map(deletions)
    for (const { image } of requests) answers.delete(image)
    setDeletions(new Map(answers))
    const total = requests.length
    setProgress({ total, done: 0, running: true })
    let done = 0
    for (const request of requests) {
      const deletion = await removeOne(request, signal)
      setDeletions(new Map(answers.set(request.image, deletion)))
      setProgress({ total, done: ++done, running: !signal.aborted && done < total })
      if (signal.aborted) break
    }
    return requests.every(({ image }) => answers.get(image)?.gone)
  }

  async function removeOne({ image, accounts: holders }: ShareRequest, signal: AbortSignal): Promise<Deletion> {
    const accounts = deletionEndsShares ? [] : holders
    const outcomes = accounts.length > 0 ? await sharing.start([{ image, accounts }]) : []
    const ended = outcomes.filter(({ error }) => !error).map(({ account }) => account)
    const stopped = [...(deletions.get(image)?.stopped ?? []), ...ended]
    const refusals = new Map(outcomes.flatMap(({ account, error }) => (error ? [[account, error]] : [])))
    const deletion = { stopped, refusals, gone: false }
    if (ended.length < accounts.length || signal.aborted) return deletion
    return deleting.mutateAsync(image).then(
      () => ({ ...deletion, gone: true }),
      (error: unknown) => ({ ...deletion, error }),
    )
  }

  return {
    /** The change of shares that goes on, or went on last. */
    run: sharing.run,
    /** How many images were gone through. */
    progress,
    deletions,
    start,
    stop() {
      stopping.current?.abort()
      sharing.stop()
    },
  }
}
