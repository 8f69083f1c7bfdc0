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

export const StageContext = createContext<Stage | undefined>(undefined)

export function useStage(): Stage {
  const stage = use(StageContext)
  if (!stage) throw new Error('No views: render inside a ViewsProvider')
  return stage
}
