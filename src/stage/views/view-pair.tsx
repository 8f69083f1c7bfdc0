import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react'
import { Divider } from './divider.tsx'
import { ViewPane } from './view-pane.tsx'
import { useStageControls, type Side, type View } from './views.ts'
import './views.css'

/** In pixels: about a phone's width. In a window of 1024, an open tool leaves two of these. */
const narrowestConsole = 300
/** In pixels: from there on the console has its menu beside the page. */
const wideWindow = 768

/** Whether two have no room beside each other: a tool that is open takes some of it too. */
function useStacked(views: RefObject<HTMLElement | null>) {
  const [stacked, setStacked] = useState(false)
  useLayoutEffect(() => {
    const element = views.current!
    const look = () => setStacked(innerWidth < wideWindow || element.clientWidth < 2 * narrowestConsole)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [views])
  return stacked
}

/** One console or two, each in a frame of its own: side by side, or above each other where there is no room for that. */
export function ViewPair() {
  const { pair, divider, divide } = useStageControls()
  const main = useRef<HTMLElement>(null)
  const stacked = useStacked(main)
  const [dragged, setDragged] = useState<number>()
  const frames: View['frame'][] = ['first', 'second']
  const percent = dragged ?? divider
  return (
    <main
      ref={main}
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
