import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useReducer, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { accountList, useBackend } from '../../queries/backend.ts'
import { showPath } from '../../ui/frame-message.ts'
import { consoleIn, frames } from './frames.ts'
import { changed, otherSide, pairOf } from './pair.ts'
import { firstPath, oppositePath } from './places.ts'
import { readLink, useLink } from './stage-link.ts'
import { useUnsent } from './use-unsent.ts'
import { useWhereabouts } from './use-whereabouts.ts'
import { StageContext, StageControlsContext, type Side, type Stage, type StageControls } from './views.ts'

const windowOf = (side: Side) => consoleIn(frames().find(({ dataset }) => dataset.side === side))

/** Keeps the pair of views, and in the URL too, so that a prepared demo is a link. */
export function ViewsProvider({ children }: { children: ReactNode }) {
  const [link] = useState(readLink)
  const [pair, change] = useReducer(changed, link, pairOf)
  const [divider, divide] = useState(link.divider)
  const [bare, setBare] = useState(link.bare)
  const accounts = useQuery(accountList(useBackend())).data
  useWhereabouts(useCallback((side, whereabouts) => change({ type: 'moved', side, ...whereabouts }), []))
  const beforeClosing = useUnsent()
  const left = pair.left?.path
  const right = pair.right?.path
  useLink({ left, right, divider, bare })

  const show = useCallback((side: Side, path: string) => {
    const there = windowOf(side)
    if (!there) change({ type: 'opened', side, path })
    // A console goes there by itself, so that it asks before something typed is lost. One that is not there yet cannot.
    else if (there.dispatchEvent(new CustomEvent(showPath, { detail: path, cancelable: true })))
      there.location.replace(path)
  }, [])
  const stage = useMemo<Stage>(
    () => ({
      views: { ...(left !== undefined && { left }), ...(right !== undefined && { right }) },
      show,
      windowOf,
    }),
    [left, right, show],
  )
  const controls: StageControls = {
    pair,
    divider,
    divide,
    bare,
    setBare,
    swap: () => change({ type: 'swapped' }),
    close: (side, onClosed) =>
      beforeClosing(windowOf(side), () => {
        flushSync(() => change({ type: 'closed', side }))
        onClosed?.()
      }),
    openOther() {
      const side = pair.left ? 'right' : 'left'
      const beside = pair[otherSide[side]]?.path ?? '/'
      show(side, oppositePath(accounts ?? [], beside) ?? firstPath(accounts ?? []))
    },
  }
  return (
    <StageContext value={stage}>
      <StageControlsContext value={controls}>{children}</StageControlsContext>
    </StageContext>
  )
}
