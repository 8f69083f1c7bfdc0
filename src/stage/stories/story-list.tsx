import { Button, Flex } from 'antd'
import { useStageWords } from '../stage-words.ts'
import { forgetProgress, useProgress } from './progress.ts'
import { stories, type StoryName } from './stories.ts'
import { useToldStory } from './use-told-story.ts'

/** What can be told, how long it takes, and how far one has come. */
export function StoryList({ world }: { world: string | undefined }) {
  const words = useStageWords().stories
  return (
    <>
      <p>{words.what}</p>
      <ul className="story-list">
        {(Object.keys(stories) as StoryName[]).map((name) => (
          <li key={name}>
            <StoryEntry name={name} world={world} />
          </li>
        ))}
      </ul>
    </>
  )
}

function StoryEntry({ name, world }: { name: StoryName; world: string | undefined }) {
  const words = useStageWords().stories
  const { tell } = useToldStory()
  const { [name]: progress } = useProgress()
  const { title, sentence } = words.list[name]
  const { minutes } = stories[name]
  const finished = progress !== undefined && progress.at >= progress.steps
  const begun = progress !== undefined && !finished && progress.world === world
  const beginAgain = () => {
    forgetProgress(name)
    tell(name)
  }
  return (
    <>
      <h3>{title}</h3>
      <p>{sentence}</p>
      <p className="story-length">
        {words.minutes(minutes)} {begun && words.stepOf(progress.at + 1, progress.steps)} {finished && words.finished}
      </p>
      <Flex wrap gap="small">
        {begun && (
          <Button type="primary" aria-label={words.labelled(words.resume, title)} onClick={() => tell(name)}>
            {words.resume}
          </Button>
        )}
        {begun || finished ? (
          <Button aria-label={words.labelled(words.again, title)} onClick={beginAgain}>
            {words.again}
          </Button>
        ) : (
          <Button aria-label={words.labelled(words.begin, title)} onClick={() => tell(name)}>
            {words.begin}
          </Button>
        )}
      </Flex>
    </>
  )
}
