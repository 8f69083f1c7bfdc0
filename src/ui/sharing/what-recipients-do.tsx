import { Alert } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useSession } from '../../queries/session.ts'
import type { useShareRun } from './use-share-run.ts'

interface WhatRecipientsDoProps {
  images: Image[]
  run: ReturnType<typeof useShareRun>['run']
}

/** Said after images were shared: what whoever was asked has to do (H1, H2, H7). Nothing where nobody is asked. */
export function WhatRecipientsDo({ images, run }: WhatRecipientsDoProps) {
  const { answers } = useSession().words
  if (!answers || !run || run.running) return null
  const done = new Set(run.outcomes.filter(({ error }) => !error).map(({ image }) => image))
  const shared = images.filter(({ id }) => done.has(id))
  if (shared.length === 0) return null
  const wholeMachine = shared.some(({ kind }) => kind === 'whole-machine')
  return (
    <Alert
      type="info"
      showIcon
      title={answers.next}
      description={wholeMachine ? answers.nextForWholeMachine : undefined}
    />
  )
}
