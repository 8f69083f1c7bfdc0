import { Progress } from 'antd'
import type { StoryProgress } from '../../storage/stories.ts'
import { useStageWords } from '../stage-words.ts'
import { CurrentStep } from './current-step.tsx'
import { keepProgress } from './progress.ts'
import type { LoadedStory, StoryName } from './stories.ts'

interface RunningStoryProps {
  name: StoryName
  story: LoadedStory
  progress: StoryProgress
}

/** The step that is next, and all of them with what became of each. */
export function RunningStory({ name, story, progress }: RunningStoryProps) {
  const words = useStageWords().stories
  const { steps, texts } = story
  const count = words.stepOf(progress.at + 1, steps.length)
  return (
    <>
      <p className="story-count">{count}</p>
      <Progress
        percent={(progress.done.length / steps.length) * 100}
        showInfo={false}
        aria-label={count}
        size="small"
      />
      <CurrentStep story={story} progress={progress} onProgress={(next) => keepProgress(name, next)} />
      <h4>{words.steps}</h4>
      <ol className="story-steps">
        {steps.map((step, index) => (
          <li key={step.name} aria-current={index === progress.at ? 'step' : undefined}>
            {texts.steps[step.name]!.title}{' '}
            <span className="story-state">
              {progress.done.includes(step.name) && words.done}
              {progress.skipped.includes(step.name) && words.skipped}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
