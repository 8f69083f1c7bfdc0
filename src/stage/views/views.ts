import { createContext, use } from 'react'

export type Side = 'left' | 'right'

/** The consoles on the stage: the path that each shows. One may be closed, not both. */
export interface Views {
  left?: string
  right?: string
}

export interface Stage {
  views: Views
  /** Shows a page in a view, which is opened for it when it is closed. */
  show(side: Side, path: string): void
  /** The console of that side; undefined while it is closed or has not come. It is of this origin: its page can be read. */
  windowOf(side: Side): Window | undefined
}

/** What only the views themselves and the presenter's controls need of the stage. */
export interface StageControls {
  pair: Pair
  /** How much of the room the left view has, in percent. */
  divider: number
  divide(percent: number): void
  swap(): void
  /** Once the person does not mind that something typed is lost. */
  close(side: Side, onClosed?: () => void): void
  /** Opens the side that is closed, with somebody who can be shared with by the other. */
  openOther(): void
  /** Whether nothing but the consoles is to be seen. */
  bare: boolean
  setBare(bare: boolean): void
}

/** A console on the stage. Its frame stays the same when it changes sides: one that moves is loaded anew. */
export interface View {
  frame: 'first' | 'second'
  /** What the frame was opened with; where it has gone since is its own doing. */
  opened: string
  path: string
  /** As the page calls itself, once it has. */
  title: string
}

export type Pair = Partial<Record<Side, View>>

export const StageContext = createContext<Stage | undefined>(undefined)
export const StageControlsContext = createContext<StageControls | undefined>(undefined)

export function useStage(): Stage {
  const stage = use(StageContext)
  if (!stage) throw new Error('No views: render inside a ViewsProvider')
  return stage
}

export function useStageControls(): StageControls {
  const controls = use(StageControlsContext)
  if (!controls) throw new Error('No views: render inside a ViewsProvider')
  return controls
}
