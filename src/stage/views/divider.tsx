import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useStageWords } from '../stage-words.ts'
import { half, narrowest, widest, withinReach } from './stage-link.ts'

interface DividerProps {
  percent: number
  stacked: boolean
  /** While it is dragged; undefined when that was given up. */
  onDrag(percent: number | undefined): void
  onDivide(percent: number): void
}

/** In percent, for one press of an arrow key. */
const step = 2

/** Divides the room between the two consoles: dragged, by the arrow keys, or by a double click that halves it. */
export function Divider({ percent, stacked, onDrag, onDivide }: DividerProps) {
  const words = useStageWords().views
  const moved = useRef(false)

  const at = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.parentElement!.getBoundingClientRect()
    return withinReach((stacked ? (clientY - top) / height : (clientX - left) / width) * 100)
  }
  const press = (event: KeyboardEvent) => {
    const [less, more] = stacked ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight']
    const keys = { [less]: percent - step, [more]: percent + step, Home: narrowest, End: widest }
    const next = keys[event.key]
    if (next === undefined) return
    event.preventDefault()
    onDivide(withinReach(next))
  }

  return (
    <div
      className="stage-divider"
      role="separator"
      tabIndex={0}
      aria-label={words.divider}
      aria-orientation={stacked ? 'horizontal' : 'vertical'}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={percent}
      title={words.dividerHint}
      onKeyDown={press}
      onDoubleClick={() => onDivide(half)}
      onPointerDown={(event) => {
        moved.current = false
        // Over a frame as well, which would keep it to itself.
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        moved.current = true
        onDrag(at(event))
      }}
      onPointerUp={(event) => moved.current && onDivide(at(event))}
      onLostPointerCapture={() => onDrag(undefined)}
    />
  )
}
