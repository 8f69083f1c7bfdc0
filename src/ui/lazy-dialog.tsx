import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { whenIdle } from './when-idle.ts'

/** What every dialog gets beside its own properties. */
export interface DialogProps {
  open: boolean
  onClose: () => void
  /** Called when the dialog has faded out: nothing of it is left to see. */
  afterClose: () => void
}

let openings = 0

/** What whoever opens the dialog gives it. */
type Own<P> = Omit<P, keyof DialogProps>

interface Shown<P> {
  Dialog: ComponentType<P>
  properties: Own<P>
  open: boolean
  /** Each opening has one of its own, so that nothing is left of the last one. */
  key: number
}

/**
 * A dialog whose code loads when the browser is idle, or when it is opened before that. Returns what to render and how
 * to open it. A `Suspense` boundary would hold the dialog back by up to 300 ms. Give a `load` that never changes. Not
 * `ahead`, the code loads only when it is asked for: for what the present cloud lacks.
 */
export function useLazyDialog<P extends DialogProps>(
  load: () => Promise<ComponentType<P>>,
  { ahead = true } = {},
): [dialog: ReactNode, show: (properties: Own<P>) => void] {
  const [shown, setShown] = useState<Shown<P>>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    if (ahead) whenIdle(load)
  }, [load, ahead])
  // For the route's error boundary, which offers to reload.
  if (failure) throw failure

  const show = (properties: Own<P>) =>
    void load().then(
      (Dialog) => startTransition(() => setShown({ Dialog, properties, open: true, key: ++openings })),
      setFailure,
    )
  if (!shown) return [null, show]

  // The next one may be on its way while this one fades out: what this one says of itself leaves the next alone.
  const change = (next: (mine: Shown<P>) => Shown<P> | undefined) =>
    setShown((now) => (now?.key === shown.key ? next(now) : now))
  const dialogProps: DialogProps = {
    open: shown.open,
    onClose: () => change((mine) => ({ ...mine, open: false })),
    afterClose: () => change(() => undefined),
  }
  // TypeScript cannot tell that Own<P> and DialogProps together are P.
  const properties = { ...shown.properties, ...dialogProps } as P
  return [<shown.Dialog key={shown.key} {...properties} />, show]
}
