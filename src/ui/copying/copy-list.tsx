import { Progress } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { useCopies } from '../../queries/copies.ts'
import { ActionButton } from '../action-button.tsx'
import { Copyable } from '../copyable.tsx'
import { Failure } from '../failure.tsx'
import { DateTime, ImageStateTag } from '../image-cells.tsx'
import { useRegionName } from '../use-regions.ts'

interface CopyListProps {
  copies: ReturnType<typeof useCopies>
  /** Regions whose answer is awaited. */
  starting: string[]
  /** Where a copy can be cancelled: asks whether one is to be. */
  onCancel: ((image: Image, region: string) => void) | undefined
}

/** The copies of an image, each with how far it is. */
export function CopyList(props: CopyListProps) {
  const messages = useMessages().copyImage
  return (
    <section>
      <h2 className="dialog-heading">{messages.copies}</h2>
      <p className="field-hint">{messages.keptHere}</p>
      <CopyLines label={messages.copies} {...props} />
    </section>
  )
}

export function CopyLines({ label, copies, starting, onCancel }: CopyListProps & { label: string }) {
  const { copyImage: messages, cancelCopy } = useMessages()
  const nameOf = useRegionName()
  return (
    <ul className="access-list" aria-label={label}>
      {copies.map(({ copy, query }) => (
        <li key={copy.id}>
          <span>{nameOf(copy.region)}</span>
          <Copyable text={copy.id} of={nameOf(copy.region)} />
          <span className="since">
            {messages.started} <DateTime iso={copy.startedAt} />
          </span>
          {query.error && !query.data && (
            <Failure title={messages.unread} error={query.error} onRetry={() => void query.refetch()} />
          )}
          {query.data && <ImageStateTag image={query.data} />}
          {query.data?.state === 'copying' && query.data.progress !== undefined && (
            <Progress
              percent={query.data.progress}
              showInfo={false}
              aria-label={messages.progress(nameOf(copy.region))}
            />
          )}
          {onCancel && query.data?.state === 'copying' && (
            <ActionButton
              label={cancelCopy.cancelCopy}
              of={nameOf(copy.region)}
              onClick={() => onCancel(query.data!, copy.region)}
            />
          )}
        </li>
      ))}
      {starting.map((region) => (
        <li key={region}>
          <span className="since">{nameOf(region)}</span> {messages.starting}
        </li>
      ))}
    </ul>
  )
}
