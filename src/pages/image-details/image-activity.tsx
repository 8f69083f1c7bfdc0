import { useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { type Activity, activityOf } from '../../queries/activity.ts'
import { useBackend } from '../../queries/backend.ts'
import { useOwnId } from '../../queries/places.ts'
import { useSession } from '../../queries/session.ts'
import { Account } from '../../ui/account.tsx'
import { Failure } from '../../ui/failure.tsx'
import { DateTime } from '../../ui/image-cells.tsx'
import { useHappening } from './use-happening.ts'

/** What happened to the image; nothing at all where the backend does not keep it. */
export function ImageActivity({ image }: { image: Image }) {
  const query = useQuery(activityOf(useBackend(), useSession(), image.id))
  const messages = useMessages().imageDetails.activity
  const formats = useFormats()
  if (query.data === null) return null
  return (
    <section>
      <h2 className="section-heading">{messages.title}</h2>
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      {query.error && <Failure title={messages.failed} error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && <Happenings activity={query.data.activity} />}
      {query.data && query.data.total > query.data.activity.length && (
        <p className="list-note">
          {messages.newest(formats.number(query.data.activity.length), formats.number(query.data.total))}
        </p>
      )}
    </section>
  )
}

function Happenings({ activity }: { activity: Activity[] }) {
  const ownId = useOwnId()
  const messages = useMessages().imageDetails.activity
  const sentence = useHappening()
  if (activity.length === 0) return <p>{messages.none}</p>
  return (
    <ol className="activity" aria-label={messages.title}>
      {activity.map(({ when, who, what }, index) => (
        // Newest first, and nothing but its place from the end tells two happenings of one moment apart.
        <li key={activity.length - index}>
          <DateTime iso={when} /> {who === ownId ? <span>{messages.you}</span> : <Account id={who} />}
          <span className="what">{sentence(what)}</span>
        </li>
      ))}
    </ol>
  )
}
