import { Skeleton } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { InvitationWords, VaultWords } from '../../clouds/words-optional.ts'
import { useSession } from '../../queries/session.ts'
import type { AcceptedBefore } from '../../ui/answering/use-accepting.ts'
import { Failure } from '../../ui/failure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { AcceptForm } from './accept-form.tsx'
import { useAskedImages } from './use-asked-images.ts'

/** Asks for the vaults that the backups of whole-machine images go into (H7). */
export function AcceptImagesPage() {
  const { vaults, invitations } = useSession().words
  // As the router knows: where there are none, this is no page.
  if (!vaults || !invitations) return null
  return (
    <>
      <PageTitle>{vaults.acceptWholeMachine}</PageTitle>
      <div className="accept-images">
        <Before words={invitations} />
        <AskedImages words={vaults} />
      </div>
    </>
  )
}

/** What became of those that were accepted in the same press and need no vault. */
function Before({ words }: { words: InvitationWords }) {
  const { place, words: all } = useSession()
  const { state } = useLocation() as { state: unknown }
  const [closed, setClosed] = useState(false)
  if (closed || !isAcceptedBefore(state)) return null
  const link = <Link to={paths.sharedImages(place)}>{all.sharedImages}</Link>
  return (
    <>
      {state.accepted !== '' && (
        <Notice onClose={() => setClosed(true)}>
          {words.accepted(state.accepted)} {link}
        </Notice>
      )}
      {state.failed > 0 && (
        <Notice type="warning" keepFocus onClose={() => setClosed(true)}>
          {words.notAccepted(state.failed)} {link}
        </Notice>
      )}
    </>
  )
}

/** It comes from the history entry, which may be of an older console. */
function isAcceptedBefore(state: unknown): state is AcceptedBefore {
  if (typeof state !== 'object' || state === null || !('accepted' in state) || !('failed' in state)) return false
  return typeof state.accepted === 'string' && typeof state.failed === 'number'
}

function AskedImages({ words }: { words: VaultWords }) {
  const { place, words: all } = useSession()
  const asked = useAskedImages()
  const { acceptance } = words
  const failure = asked.error && (
    <Failure title={all.invitations?.prompt.failed ?? ''} error={asked.error} onRetry={asked.retry} />
  )
  if (!asked.isLoaded) return failure || <Skeleton active />
  const nothing = asked.toAccept.length === 0
  const said = [
    ...asked.accepted.map(({ name }) => acceptance.alreadyAccepted(name)),
    ...asked.needsNone.map(({ name }) => acceptance.needsNone(name)),
    ...asked.unknown.map((id) => acceptance.unknown(id)),
  ]
  return (
    <>
      {failure}
      {said.length > 0 && (
        <ul className="asked-images">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <AcceptForm words={words} images={asked.toAccept} />
      {nothing && (
        <p className="page-note">
          {asked.accepted.length === 0 && acceptance.nothingToDo}{' '}
          <Link to={paths.sharedImages(place)}>{all.sharedImages}</Link>
        </p>
      )}
    </>
  )
}
