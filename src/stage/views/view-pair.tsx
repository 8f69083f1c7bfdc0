import { useState, useSyncExternalStore, type CSSProperties } from 'react'
import { Divider } from './divider.tsx'
import { ViewPane } from './view-pane.tsx'
import { useStageControls, type Side, type View } from './views.ts'
import './views.css'

const narrow = matchMedia('(max-width: 767px)')
const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** One console or two, each in a frame of its own: side by side, or above each other where there is no room for that. */
export function ViewPair() {
  const { pair, divider, divide } = useStageControls()
  const stacked = useSyncExternalStore(subscribe, () => narrow.matches)
  const [dragged, setDragged] = useState<number>()
  const frames: View['frame'][] = ['first', 'second']
  const percent = dragged ?? divider
  return (
    <main
      className="stage-views"
      data-stacked={stacked || undefined}
      data-dragged={dragged !== undefined || undefined}
      style={{ '--divider': `${percent}%` } as CSSProperties}
    >
      {/* In this order always: a frame that is moved in the document is loaded anew. */}
      {frames.map((frame) => {
        const side = (['left', 'right'] satisfies Side[]).find((candidate) => pair[candidate]?.frame === frame)
        const view = side && pair[side]
        return view && <ViewPane key={frame} side={side} view={view} />
      })}
      {pair.left && pair.right && (
        <Divider
          percent={percent}
          stacked={stacked}
          onDrag={setDragged}
          onDivide={(next) => {
            setDragged(undefined)
            divide(next)
          }}
        />
      )}
    </main>
  )
}
