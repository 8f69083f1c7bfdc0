import { useStageWords } from '../stage-words.ts'

export function TimeTool() {
  const words = useStageWords().time
  return <h2>{words.title}</h2>
}
