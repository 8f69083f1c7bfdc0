import { useLocation, useNavigate } from 'react-router-dom'
import { useSession } from '../../queries/session.ts'
import { Notice } from '../../ui/notice.tsx'

/** Tells which image the account just gave up (P11), here or on the image's own page; kept in the history entry. */
export function useJustLeft() {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string }
  const navigate = useNavigate()
  const { leaving } = useSession().words
  const replace = (next: { left: string } | null) => void navigate(pathname + search, { replace: true, state: next })
  const left = typeof state === 'object' && state !== null && 'left' in state && String(state.left)
  return {
    notice: left && leaving && (
      <Notice key={left} onClose={() => replace(null)}>
        {leaving.left(left)}
      </Notice>
    ),
    say: (image: string) => replace({ left: image }),
  }
}
