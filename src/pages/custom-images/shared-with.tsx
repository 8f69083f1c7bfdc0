import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { sharesOf } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { AnswerCounts } from '../../ui/sharing/answers.tsx'

const withoutIt = ['pending', 'rejected'] as const

/**
 * How many accounts an image is shared with, of how many it may be, and how many of them do not have it for lack of a yes.
 * Read for the rows in view only, one call each.
 */
export function SharedWith({ image }: { image: Image }) {
  const session = useSession()
  const shares = useQuery(sharesOf(session, image.id))
  const messages = useMessages()
  const sentence = useErrorSentence()
  if (shares.data)
    return (
      <>
        {messages.customImages.sharedWithOf(shares.data.length, session.profile.shareLimits[image.kind].value)}
        <AnswerCounts shares={shares.data} only={withoutIt} />
      </>
    )
  if (shares.isPending) return <span className="shared-with-loading" />
  return (
    <Button
      type="link"
      size="small"
      danger
      title={sentence(shares.error, 'read')}
      onClick={() => void shares.refetch()}
    >
      {messages.customImages.sharedWithFailed}
    </Button>
  )
}
