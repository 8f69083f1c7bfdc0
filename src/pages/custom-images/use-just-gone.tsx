import { useLocation, useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { Notice } from '../../ui/notice.tsx'

/** The names of images that are not there any more. */
type Gone = { deleted: string[] } | { cancelled: string[] }

/** Tells which images were just deleted, or their copies cancelled, here or on their own page; kept in the history entry. */
export function useJustGone() {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string }
  const navigate = useNavigate()
  const messages = useMessages()
  const replace = (next: Gone | null) => void navigate(pathname + search, { replace: true, state: next })
  const deleted = namesIn(state, 'deleted')
  const cancelled = namesIn(state, 'cancelled')
  const text =
    deleted.length > 1
      ? messages.severalImages.deleted(deleted.length)
      : deleted[0] !== undefined
        ? messages.imageDetails.delete.deleted(deleted[0])
        : cancelled[0] !== undefined && messages.cancelCopy.cancelled(cancelled[0])
  return {
    notice: text && (
      <Notice key={[...deleted, ...cancelled].join()} onClose={() => replace(null)}>
        {text}
      </Notice>
    ),
    say: (gone: Gone) => replace(gone),
  }
}

function namesIn(state: unknown, what: string): string[] {
  const found: unknown = typeof state === 'object' && state !== null && Reflect.get(state, what)
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : []
}
