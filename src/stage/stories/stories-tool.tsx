import { useStageWords } from '../stage-words.ts'

export function StoriesTool() {
  const words = useStageWords().stories
  return <h2>{words.title}</h2>
}
