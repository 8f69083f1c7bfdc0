import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { useStageWords } from '../stage-words.ts'
import { StoryGuide } from './story-guide.tsx'
import { StoryList } from './story-list.tsx'
import { useToldStory } from './use-told-story.ts'
import './stories.css'

/** Guided tours: the list of them, or the one that is being told. */
export function StoriesTool() {
  const words = useStageWords().stories
  const { told } = useToldStory()
  const world = useOrigin()
  return (
    <>
      <h2>{words.title}</h2>
      {told ? <StoryGuide key={told} name={told} world={world} /> : <StoryList world={world} />}
    </>
  )
}

/** Where the present journal began. While it is read anew, as after a rewind, it is taken for the same. */
function useOrigin(): string | undefined {
  const { data } = useQuery(worldQuery(useBackend()))
  const origin = data && 'origin' in data ? data.origin : undefined
  const [last, setLast] = useState(origin)
  if (origin !== undefined && origin !== last) setLast(origin)
  return origin ?? last
}
