import { useEffect } from 'react'
import { useFaults, useSetFaults } from '../../queries/stage-faults.ts'
import { useStageWords } from '../stage-words.ts'
import { useFramesOffline } from './use-frames-offline.ts'
import { useSky } from './use-sky.ts'
import { networkOf } from './weather.ts'
import './weather.css'

/**
 * Says in the toolbar that the weather is not clear, so that nobody takes it for a fault of the console. With the
 * stage the weather ends: nothing else says what it is.
 */
export function WeatherMark() {
  const words = useStageWords().weather
  const { data: faults = {} } = useFaults()
  const { marks } = useSky(faults)
  useFramesOffline(networkOf(faults) === 'offline')
  const { mutate: setFaults } = useSetFaults()
  useEffect(() => () => setFaults({}), [setFaults])
  if (marks.length === 0) return null
  return <strong className="weather-mark">{words.mark(marks)}</strong>
}
