import { Button } from 'antd'
import { useFaults, useSetFaults } from '../../queries/stage-faults.ts'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import { FaultForm } from './fault-form.tsx'
import { NetworkField } from './network-field.tsx'
import { useSky } from './use-sky.ts'
import { withNetwork, withNextFailing, withShareFailing } from './weather.ts'
import './weather.css'

/** Makes the simulated clouds slow or failing, for all consoles on the stage. */
export function WeatherTool() {
  const words = useStageWords().weather
  const { data: faults = {}, error, refetch } = useFaults()
  const change = useSetFaults()
  const { sentences } = useSky(faults)
  const clear = sentences.length === 0
  return (
    <div className="weather">
      <h2>{words.title}</h2>
      <div role="status" className="weather-now">
        {(clear ? [words.clearNow] : sentences).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {/* Not `disabled`, which would lose the focus when it has been pressed. */}
      <Button block {...(clear && { 'aria-disabled': true })} onClick={clear ? undefined : () => change.mutate({})}>
        {words.clear}
      </Button>
      {error && <StageFailure title={words.unread} error={error} onRetry={() => void refetch()} />}
      {change.error && <StageFailure title={words.unchanged} error={change.error} />}
      <NetworkField faults={faults} onChange={(network) => change.mutate(withNetwork(faults, network))} />
      <FaultForm
        name="next"
        words={words.next}
        most={100}
        first={1}
        onSet={(failing) => change.mutate(withNextFailing(faults, failing))}
      />
      <FaultForm
        name="share"
        words={words.share}
        most={100}
        first={50}
        onSet={(failing) => change.mutate(withShareFailing(faults, failing))}
      />
      <p className="weather-hint">{words.sentAgain}</p>
    </div>
  )
}
