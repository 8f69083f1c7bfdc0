import { Alert, Button, Flex } from 'antd'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { StoryProgress } from '../../storage/stories.ts'
import { useStageWords } from '../stage-words.ts'
import { useStage } from '../views/views.ts'
import { afterDone, afterSkipped } from './progress.ts'
import { Ring } from './ring.tsx'
import type { LoadedStory } from './stories.ts'
import { textIn } from './story.ts'
import { useOutcome } from './use-outcome.ts'
import { useSight } from './use-sight.ts'

interface CurrentStepProps {
  story: LoadedStory
  progress: StoryProgress
  onProgress: (progress: StoryProgress) => void
}

/** What to do next, where and why. It goes on by itself once that is done. */
export function CurrentStep({ story: { steps, texts, wording }, progress, onProgress }: CurrentStepProps) {
  const words = useStageWords().stories
  const { show } = useStage()
  const ring = useRef<HTMLDivElement>(null)
  const step = steps[progress.at]!
  const { title, action, why } = texts.steps[step.name]!
  const sight = useSight(step, ring)
  const outcome = useOutcome(step, progress.from, sight?.met ?? false)
  /** Looked at again, after it was done. */
  const isReview = progress.done.includes(step.name)
  const side = sight?.side ?? step.side
  const goTo = (at: number) => onProgress({ ...progress, at })

  const finish = useEffectEvent(() => onProgress(afterDone(progress, steps, outcome.entry)))
  const finished = outcome.met && !isReview
  useEffect(() => {
    if (finished) finish()
  }, [finished])
  const rewind = useEffectEvent(() => onProgress({ ...progress, from: outcome.from }))
  useEffect(() => {
    if (outcome.from < progress.from) rewind()
  }, [outcome.from, progress.from])

  const missing = step.needs?.find((name) => progress.skipped.includes(name))
  const pointed = sight?.pointed === undefined ? undefined : step.controls[sight.pointed]
  return (
    <section className="story-step" aria-label={title}>
      <Ring ref={ring} />
      <div role="status">
        <h4>{title}</h4>
        <p>
          <strong>{words.on[side]}</strong> {textIn(action, wording)}
        </p>
      </div>
      {pointed && <p className="story-pointed">{words.highlighted(pointed.name)}</p>}
      {sight && !pointed && <p className="story-elsewhere">{words.elsewhere[side]}</p>}
      <Button size="small" onClick={() => show(side, step.path)}>
        {words.showMe}
      </Button>
      {missing && (
        <Alert
          type="warning"
          showIcon
          title={words.needs(texts.steps[missing]!.title)}
          action={
            <Button size="small" onClick={() => goTo(steps.findIndex(({ name }) => name === missing))}>
              {words.goThere}
            </Button>
          }
        />
      )}
      <h5>{words.why}</h5>
      <p>{textIn(why, wording)}</p>
      <Flex gap="small">
        {progress.at > 0 && <Button onClick={() => goTo(progress.at - 1)}>{words.back}</Button>}
        {isReview ? (
          <Button onClick={() => goTo(progress.at + 1)}>{words.next}</Button>
        ) : (
          <Button onClick={() => onProgress(afterSkipped(progress, steps))}>{words.skip}</Button>
        )}
      </Flex>
    </section>
  )
}
