import { useQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef } from 'react'
import type { WorldName } from '../../clouds/console/wire-stage.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, worldQuery } from '../../queries/backend.ts'
import { useLastReplaced, useReplaceWorld, type Replacement } from '../../queries/stage-worlds.ts'
import { useStageWords } from '../stage-words.ts'
import { FilePart } from './file-part.tsx'
import { Outcome } from './outcome.tsx'
import { SaveButton } from './save-button.tsx'
import { WorldList } from './world-list.tsx'
import './worlds.css'

/** Which world the consoles are in: another one, the same anew, or one from a file. */
export function WorldsTool() {
  const words = useStageWords().worlds
  const messages = useMessages().world
  const { modal } = App.useApp()
  const { data: found } = useQuery(worldQuery(useBackend()))
  const replace = useReplaceWorld()
  const last = useLastReplaced()
  const outcome = useRef<HTMLDivElement>(null)
  const trouble = found && 'trouble' in found ? found.trouble : undefined
  const current = found && 'world' in found ? found.world : undefined

  // A failure is shown from the mutation's state.
  const put = (replacement: Replacement) => replace.mutateAsync(replacement).catch(() => undefined)

  const askToBegin = (world: WorldName) =>
    modal.confirm({
      title: words.beginQuestion(words.all[world].name),
      content: (
        <>
          <p>{words.beginConsequence}</p>
          <SaveButton words={words} world={current} />
        </>
      ),
      okText: words.begin,
      cancelText: messages.cancel,
      onOk: () => void put({ by: 'begin', world }),
    })

  function undo(file: string) {
    // The button that was pressed goes.
    outcome.current?.focus()
    void put({ by: 'undo', file })
  }

  return (
    <>
      <h2>{words.title}</h2>
      {trouble && <p role="alert">{messages.trouble[trouble]}</p>}
      {current !== undefined && !(current in words.all) && <p>{words.stranger(current)}</p>}
      <Outcome ref={outcome} replacing={replace.isIdle ? last : replace} current={current} onUndo={undo} />
      <WorldList
        current={current}
        coming={replace.isPending ? replace.variables : undefined}
        onBegin={askToBegin}
        onReset={() => void put({ by: 'reset' })}
      />
      <FilePart current={current} onOpen={(file) => void put({ by: 'open', file })} />
    </>
  )
}
