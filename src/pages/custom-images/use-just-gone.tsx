import { useLocation, useNavigate } from 'react-router-dom'

/** The names of the images that were just deleted, here or on their own page; kept in the history entry. */
export function useJustDeleted() {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string }
  const navigate = useNavigate()
  const replace = (next: unknown) => void navigate(pathname + search, { replace: true, state: next })
  const found = typeof state === 'object' && state !== null && 'deleted' in state ? state.deleted : undefined
  return {
    names: Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [],
    say: (names: string[]) => replace({ deleted: names }),
    dismiss: () => replace(null),
  }
}
