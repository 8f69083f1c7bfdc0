import { useEffect, useState, type RefObject } from 'react'
import { useStage } from '../views/views.ts'
import { findControl } from './find-control.ts'
import { drawRing } from './ring.tsx'
import type { Step } from './story.ts'
import { watchConsole } from './watch-console.ts'

/** What a step's console shows of it. */
export interface Sight {
  /** Which of the step's controls is pointed at; none when there is none on the page. */
  pointed: number | undefined
  /** What the step waits for in the console is so. */
  met: boolean
}

/** Looks for a step's controls in its console, and draws the ring around the one that is pointed at. */
export function useSight(
  { side, path, controls, until }: Step,
  ring: RefObject<HTMLElement | null>,
): Sight | undefined {
  const { windowOf } = useStage()
  const [sight, setSight] = useState<Sight>()

  useEffect(
    () =>
      watchConsole({
        windowOf: () => windowOf(side),
        look: (console) => {
          const page = console && placeOf(console.location.pathname) === placeOf(path) ? console.document : undefined
          const found = page ? controls.map((control) => findControl(page, control)) : []
          const first = found.findIndex((element) => element !== undefined)
          const next: Sight = { pointed: first === -1 ? undefined : first, met: isMet(console, until) }
          setSight((now) => (now?.pointed === next.pointed && now?.met === next.met ? now : next))
          return found[first]
        },
        draw: (box) => drawRing(ring.current, box),
      }),
    [windowOf, side, path, controls, until, ring],
  )
  return sight
}

/** Which account is where: the controls of another are not those of the step. */
const placeOf = (path: string) => path.split('/').slice(1, 4).join('/')

function isMet(console: Window | undefined, { at, shown, gone }: Step['until']): boolean {
  if (!console) return false
  const arrived = at === undefined || console.location.pathname === at
  return (
    arrived &&
    (shown === undefined || findControl(console.document, shown) !== undefined) &&
    (gone === undefined || findControl(console.document, gone) === undefined)
  )
}
