import { useLocation, useNavigate } from 'react-router-dom'

/** The name of the image that was just deleted, here or on its own page; kept in the history entry. */
export function useJustDeleted() {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string }
  const navigate = useNavigate()
  const replace = (next: unknown) => void navigate(pathname + search, { replace: true, state: next })
  return {
    name:
      typeof state === 'object' && state !== null && 'deleted' in state && typeof state.deleted === 'string'
        ? state.deleted
        : undefined,
    say: (name: string) => replace({ deleted: name }),
    dismiss: () => replace(null),
  }
}
