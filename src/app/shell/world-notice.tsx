import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import type { World } from '../../clouds/console/wire.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, useStartOver, worldQuery } from '../../queries/backend.ts'
import { framed } from '../framed.ts'
import { StageLink } from './stage-link.tsx'

/** With the mock behind the console: says so, and offers a fresh world. */
export function WorldNotice() {
  const world = useQuery(worldQuery(useBackend()))
  const startOver = useStartOver()
  const messages = useMessages()
  const { modal } = App.useApp()
  // While it is not known, the room is kept: nothing below may move.
  if (world.isPending) return framed ? null : <div className="world-notice" />
  if (!world.data) return null
  // In a frame of the demo stage, that says the rest.
  if (framed && !('trouble' in world.data)) return null

  const ask = () =>
    modal.confirm({
      title: messages.world.startOverQuestion,
      content: messages.world.startOverConsequence,
      okText: messages.world.startOver,
      okButtonProps: { danger: true },
      cancelText: messages.world.cancel,
      // A failure is shown from the mutation's state.
      onOk: () => startOver.mutateAsync().catch(() => {}),
    })

  return (
    <aside className="world-notice">
      {'trouble' in world.data ? (
        <>
          <strong role="alert">{messages.world.trouble[world.data.trouble]}</strong>
          <Button type="link" size="small" onClick={() => location.reload()}>
            {messages.deadEnds.reload}
          </Button>
        </>
      ) : (
        <KeptWorld world={world.data} />
      )}
      <Button type="link" size="small" onClick={ask}>
        {messages.world.startOver}
      </Button>
      {!framed && <StageLink />}
      {startOver.error && <strong role="alert">{messages.world.startOverFailed}</strong>}
    </aside>
  )
}

function KeptWorld({ world: { kept, setAside } }: { world: World }) {
  const messages = useMessages().world
  return (
    <>
      <span>{kept === 'memory' ? messages.keptInMemory : messages.kept}</span>
      {setAside && <span>{messages.setAside[setAside.reason](setAside.entries)}</span>}
    </>
  )
}
