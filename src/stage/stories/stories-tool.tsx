import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { StoryGuide } from './story-guide.tsx'
import { StoryList } from './story-list.tsx'
import { useProgress } from './progress.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useToldStory } from './use-told-story.ts'
import './stories.css'

/** Guided tours: the list of them, or the one that is being told. */
export function StoriesTool() {
  const words = useStageWords().stories
  const { told } = useToldStory()
  const world = useQuery(worldQuery(useBackend()))
  const origin = useLast(world.data && 'origin' in world.data ? world.data.origin : undefined)
  const progress = useProgress()[told ?? '']
  const heading = useRef<HTMLHeadingElement>(null)
  useKeptFocus(heading, `${told} ${progress?.world} ${progress?.at}`)
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {world.error && <StageFailure title={words.noWorld} error={world.error} onRetry={() => void world.refetch()} />}
      {told ? <StoryGuide key={told} name={told} world={origin} /> : <StoryList world={origin} />}
    </>
  )
}

/** While the world is read anew, as after a rewind, it is taken for the same. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}
