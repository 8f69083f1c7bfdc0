import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useMessages } from '../../i18n/i18n.tsx'
import { useBackend, useStartOver, worldQuery } from '../../queries/backend.ts'

/** With the mock behind the console: says so, and offers a fresh world. */
export function WorldNotice() {
  const world = useQuery(worldQuery(useBackend()))
  const startOver = useStartOver()
  const messages = useMessages().world
  const { modal } = App.useApp()
  // While it is not known, the room is kept: nothing below may move.
  if (world.isPending) return <div className="world-notice" />
  if (!world.data) return null

  const ask = () =>
    modal.confirm({
      title: messages.startOverQuestion,
      content: messages.startOverConsequence,
      okText: messages.startOver,
      okButtonProps: { danger: true },
      cancelText: messages.cancel,
      onOk: () => startOver.mutateAsync(),
    })

  return (
    <aside className="world-notice">
      <span>{world.data.kept === 'memory' ? messages.keptInMemory : messages.kept}</span>
      {world.data.setAside && <span>{messages.setAside[world.data.setAside.reason](world.data.setAside.entries)}</span>}
      <Button type="link" size="small" onClick={ask}>
        {messages.startOver}
      </Button>
    </aside>
  )
}
