import { useMemo, type ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import { StageContext, type Side, type Stage } from './views.ts'

/** Keeps the pair of views in the URL, so that a prepared demo is a link. */
export function ViewsProvider({ children }: { children: ReactNode }) {
  const [query, setQuery] = useSearchParams()
  const left = query.get('left') ?? undefined
  const right = query.get('right') ?? undefined
  const stage = useMemo<Stage>(
    () => ({
      views: { ...(left !== undefined && { left }), ...(right !== undefined && { right }) },
      show: (side, path) =>
        setQuery(
          (before) => {
            const after = new URLSearchParams(before)
            after.set(side, path)
            return after
          },
          { replace: true },
        ),
      windowOf: (side: Side) =>
        document.querySelector<HTMLIFrameElement>(`iframe[data-side="${side}"]`)?.contentWindow ?? undefined,
    }),
    [left, right, setQuery],
  )
  return <StageContext value={stage}>{children}</StageContext>
}
