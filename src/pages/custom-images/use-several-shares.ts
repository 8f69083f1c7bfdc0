import { useState } from 'react'
import type { Image, Outcome } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import { useShareImage, useSharesOfEach } from '../../queries/shares.ts'
import { useShareRun, type ShareOutcome, type ShareRequest } from '../../ui/sharing/use-share-run.ts'
import type { Target } from './share-plan.ts'

/** By image and account: what became of it when it was last sent. */
type Answers = ReadonlyMap<string, ReadonlyMap<string, Outcome>>

/** Several images that are to be shared: who has each, and what became of each account that was sent. */
export function useSeveralShares(images: Image[]) {
  const { profile } = useSession()
  const reads = useSharesOfEach(images.map(({ id }) => id))
  const { run, start, stop } = useShareRun(useShareImage())
  const [answers, setAnswers] = useState<Answers>(new Map())

  const keep = ({ image, ...outcome }: ShareOutcome) =>
    setAnswers((now) => new Map(now).set(image, new Map(now.get(image)).set(outcome.account, outcome)))

  const states = images.map(({ id, kind }, index) => {
    const read = reads[index]! // As many as there are images.
    const own = [...(answers.get(id)?.values() ?? [])]
    const shared = own.filter(({ error }) => !error)
    // After a read that failed, the answers are newer than what it left.
    const holders = new Set([...(read.data ?? []), ...(read.isError ? shared : [])].map(({ account }) => account))
    const room = read.data && Math.max(0, profile.shareLimits[kind].value - holders.size)
    const target: Target = { image: id, holders, room }
    return { read, target, shared, refused: own.filter(({ account, error }) => error && !holders.has(account)) }
  })
  const byImage = new Map(images.map(({ id }, index) => [id, states[index]!]))

  return {
    /** Of one of these images. */
    stateOf: ({ id }: Image) => byImage.get(id)!,
    reading: states.filter(({ read }) => read.isPending).length,
    run,
    stop,
    share: (requests: ShareRequest[], onOutcome: (outcome: ShareOutcome) => void) =>
      start(requests, (outcome) => {
        keep(outcome)
        onOutcome(outcome)
      }),
  }
}

export type SharedImage = ReturnType<ReturnType<typeof useSeveralShares>['stateOf']>
