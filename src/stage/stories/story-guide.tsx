import { Button, Skeleton } from 'antd'
import type { StoryProgress } from '../../storage/stories.ts'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { useProgress } from './progress.ts'
import { RunningStory } from './running-story.tsx'
import type { LoadedStory, StoryName } from './stories.ts'
import { StoryBeginning } from './story-beginning.tsx'
import { StoryEnd } from './story-end.tsx'
import { useStory } from './use-story.ts'
import { useToldStory } from './use-told-story.ts'

interface StoryGuideProps {
  name: StoryName
  /** The present journal's origin; undefined until it is known. */
  world: string | undefined
}

/** One story: before it begins, while it is told, at its end. */
export function StoryGuide({ name, world }: StoryGuideProps) {
  const words = useStageWords().stories
  const { leave } = useToldStory()
  const { story, failed, retry } = useStory(name)
  const { [name]: progress } = useProgress()
  const { title } = words.list[name]
  const ended = story && progress && progress.world === world && progress.at >= story.steps.length
  return (
    <>
      <div className="story-heading">
        <h3>{title}</h3>
        <Button size="small" onClick={leave}>
          {words.leave}
        </Button>
      </div>
      {/* There from the beginning: what comes into it later is heard. */}
      <div role="status" className="visually-hidden">
        {ended && words.end}
      </div>
      {failed && <StageFailure title={words.failed} error={undefined} onRetry={retry} />}
      {!failed && (!story || world === undefined) && <Skeleton active title={false} paragraph={{ rows: 4 }} />}
      {story && world !== undefined && (
        <Part name={name} story={story} progress={progress?.world === world ? progress : undefined} />
      )}
    </>
  )
}

interface PartProps {
  name: StoryName
  story: LoadedStory
  progress: StoryProgress | undefined
}

function Part({ name, story, progress }: PartProps) {
  if (!progress) return <StoryBeginning name={name} story={story} />
  if (progress.at >= story.steps.length) return <StoryEnd name={name} texts={story.texts} />
  return <RunningStory name={name} story={story} progress={progress} />
}
