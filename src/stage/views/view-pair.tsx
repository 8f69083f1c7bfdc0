import { useStageWords } from '../stage-words.ts'
import { useStage, type Side } from './views.ts'

const sides: Side[] = ['left', 'right']

/** One console or two side by side, each in a frame of its own. */
export function ViewPair() {
  const { views } = useStage()
  const words = useStageWords()
  return (
    <main className="stage-views">
      {sides.map((side) => {
        const path = views[side]
        if (path === undefined) return null
        // It is this console itself: there is nothing to be kept away from.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        return <iframe key={side} data-side={side} title={words.views[side]} src={path} />
      })}
    </main>
  )
}
