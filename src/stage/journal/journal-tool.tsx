import { useStageWords } from '../stage-words.ts'

export function JournalTool() {
  const words = useStageWords().journal
  return <h2>{words.title}</h2>
}
