import { Alert, Button } from 'antd'
import type { Ref } from 'react'
import { CloudError } from '../../clouds/cloud-error.ts'
import type { Replacing } from '../../queries/stage-worlds.ts'
import { useStageWords } from '../stage-words.ts'

interface OutcomeProps {
  ref: Ref<HTMLDivElement>
  replacing: Replacing | undefined
  current: string | undefined
  onUndo(before: string): void
}

/** What became of the last choice, with the way back. */
export function Outcome({ ref, replacing, current, onUndo }: OutcomeProps) {
  const words = useStageWords().worlds
  return (
    <div ref={ref} role="status" tabIndex={-1} className="worlds-outcome">
      {said()}
    </div>
  )

  function said() {
    if (!replacing?.variables) return null
    const { status, variables, data, error } = replacing
    const { by } = variables
    const name = nameOf(by === 'begin' ? variables.world : current)
    if (status === 'pending') return <Alert type="info" showIcon role="none" title={words.coming[by](name)} />
    if (error) return <Alert type="error" showIcon role="none" title={words.failed[kindOf(error)]} />
    if (data?.trouble) return <Alert type="error" showIcon role="none" title={words.trouble[data.trouble]} />
    const { before } = data ?? {}
    // After an Undo too: something may have been done since.
    const undo = before !== undefined && (
      <Button size="small" onClick={() => onUndo(before)}>
        {words.undo}
      </Button>
    )
    return <Alert type="success" showIcon role="none" title={words.done[by](name)} action={undo} />
  }

  function nameOf(world = '') {
    return world in words.all ? words.all[world as keyof typeof words.all].name : world
  }
}

const kindOf = (error: Error) => (error instanceof CloudError && error.kind === 'no-room' ? 'no-room' : 'other')
