import type { Pair, Side, View } from './views.ts'

type Change =
  | { type: 'moved'; side: Side; path: string; title: string }
  | { type: 'opened'; side: Side; path: string }
  | { type: 'closed'; side: Side }
  | { type: 'swapped' }

export const otherSide = { left: 'right', right: 'left' } as const satisfies Record<Side, Side>

const open = (frame: View['frame'], path: string): View => ({ frame, opened: path, path, title: '' })

/** What a link opens. */
export function pairOf({ left, right }: { left: string | null; right: string | null }): Pair {
  return {
    ...(left !== null && { left: open('first', left) }),
    ...(right !== null && { right: open('second', right) }),
  }
}

export function changed(pair: Pair, change: Change): Pair {
  switch (change.type) {
    case 'moved': {
      const view = pair[change.side]
      if (!view || (view.path === change.path && view.title === change.title)) return pair
      return { ...pair, [change.side]: { ...view, path: change.path, title: change.title } }
    }
    case 'opened': {
      const free = pair[otherSide[change.side]]?.frame === 'first' ? 'second' : 'first'
      return { ...pair, [change.side]: open(pair[change.side]?.frame ?? free, change.path) }
    }
    case 'closed': {
      const rest = pair[otherSide[change.side]]
      return rest ? { [otherSide[change.side]]: rest } : pair
    }
    case 'swapped':
      return { ...(pair.right && { left: pair.right }), ...(pair.left && { right: pair.left }) }
  }
}
