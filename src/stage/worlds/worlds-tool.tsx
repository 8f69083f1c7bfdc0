import { useStageWords } from '../stage-words.ts'

export function WorldsTool() {
  const words = useStageWords().worlds
  return <h2>{words.title}</h2>
}
