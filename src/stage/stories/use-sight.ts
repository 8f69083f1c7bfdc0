import { useEffect, useState, type RefObject } from 'react'
import { useStage, type Side } from '../views/views.ts'
import { findControl } from './find-control.ts'
import { drawRing } from './ring.tsx'
import type { Condition, Step } from './story.ts'
import { watchConsole } from './watch-console.ts'

/** What the consoles show of a step. */
export interface Sight {
  step: Step
  /** Where its account is: the sides may have been swapped. */
  side: Side
  /** Which of the step's controls is pointed at; none when there is none on the page. */
  pointed: number | undefined
  /** What the step waits for in a console is so. */
  met: boolean
}

const sides: Side[] = ['left', 'right']

/** Looks for a step's controls in its console, and draws the ring around the one that is pointed at. */
export function useSight(step: Step, ring: RefObject<HTMLElement | null>): Sight | undefined {
  const { windowOf } = useStage()
  const [sight, setSight] = useState<Sight>()

  useEffect(() => {
    const sideNow = () => sides.find((side) => shows(windowOf(side), step.path)) ?? step.side
    return watchConsole({
      windowOf: () => windowOf(sideNow()),
      look: (console) => {
        const page = console && shows(console, step.path) ? console.document : undefined
        const found = page ? step.controls.map((control) => findControl(page, control)) : []
        const first = found.findIndex((element) => element !== undefined)
        const met = sides.some((side) => isMet(windowOf(side), step))
        const next: Sight = { step, side: sideNow(), pointed: first === -1 ? undefined : first, met }
        setSight((now) => (now && isSame(now, next) ? now : next))
        return found[first]
      },
      draw: (box) => drawRing(ring.current, box),
    })
  }, [windowOf, step, ring])
  // What was seen of the step before says nothing of this one.
  return sight?.step === step ? sight : undefined
}

const isSame = (one: Sight, other: Sight) =>
  one.step === other.step && one.side === other.side && one.pointed === other.pointed && one.met === other.met

/** Which account is where: the controls of another are not those of the step. */
const placeOf = (path: string) => path.split('/').slice(1, 4).join('/')

const shows = (console: Window | undefined, path: string) =>
  console !== undefined && placeOf(console.location.pathname) === placeOf(path)

function isMet(console: Window | undefined, { path, until }: { path: string; until: Condition }): boolean {
  const { at, shown, gone } = until
  if (!console) return false
  if (at === undefined ? !shows(console, path) : console.location.pathname !== at) return false
  return (
    (shown === undefined || findControl(console.document, shown) !== undefined) &&
    (gone === undefined || findControl(console.document, gone) === undefined)
  )
}
