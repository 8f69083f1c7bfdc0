import { useStageWords } from '../stage-words.ts'

export function WeatherTool() {
  const words = useStageWords().weather
  return <h2>{words.title}</h2>
}
