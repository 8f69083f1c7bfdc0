import type { Breakpoint } from 'antd'
import { useSyncExternalStore } from 'react'

/** The widths of antd that a list knows. Asked before anything is drawn: antd asks afterwards, and draws every list twice. */
const queries = new Map<Breakpoint, MediaQueryList>([
  ['md', matchMedia('(min-width: 768px)')],
  ['lg', matchMedia('(min-width: 992px)')],
  ['xl', matchMedia('(min-width: 1200px)')],
  ['xxl', matchMedia('(min-width: 1600px)')],
])

function subscribe(listener: () => void) {
  for (const query of queries.values()) query.addEventListener('change', listener)
  return () => {
    for (const query of queries.values()) query.removeEventListener('change', listener)
  }
}

/** As a text, which stays the same for as long as it says the same. */
const reached = () => [...queries].flatMap(([breakpoint, { matches }]) => (matches ? [breakpoint] : [])).join(' ')

/** The breakpoints that the window is wide enough for. */
export function useBreakpoints(): ReadonlySet<Breakpoint> {
  return new Set(useSyncExternalStore(subscribe, reached).split(' ') as Breakpoint[])
}
