import { Button, Flex } from 'antd'
import { useStageWords } from '../stage-words.ts'
import { forgetProgress } from './progress.ts'
import type { StoryName } from './stories.ts'
import type { StoryTexts } from './story.ts'
import { useToldStory } from './use-told-story.ts'

export function StoryEnd({ name, texts }: { name: StoryName; texts: StoryTexts }) {
  const words = useStageWords().stories
  const { leave } = useToldStory()
  return (
    <>
      <h4>{words.end}</h4>
      <p>{texts.end}</p>
      <Flex wrap gap="small">
        <Button type="primary" onClick={leave}>
          {words.all}
        </Button>
        <Button onClick={() => forgetProgress(name)}>{words.again}</Button>
      </Flex>
    </>
  )
}
