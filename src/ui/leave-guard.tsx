import { App } from 'antd'
import { useEffect } from 'react'
import { useBlocker } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'

/**
 * While something typed would be lost, asks before leaving: by a link or the back button, by closing the tab (where
 * browsers allow no words of ours), and by whatever calls the returned function.
 */
export function useLeaveGuard(dirty: boolean, question: string): (leave: () => void) => void {
  const messages = useMessages().leaveGuard
  const { modal } = App.useApp()
  const blocker = useBlocker(dirty)

  const ask = (leave: () => void, stay?: () => void) =>
    modal.confirm({
      title: question,
      content: messages.lost,
      okText: messages.discard,
      okButtonProps: { danger: true },
      cancelText: messages.stay,
      onOk: leave,
      onCancel: () => stay?.(),
    })

  useEffect(() => {
    if (blocker.state === 'blocked') ask(blocker.proceed, blocker.reset)
    // Once per attempt to leave; the words of the question may change meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker])

  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty])

  return (leave) => (dirty ? void ask(leave) : leave())
}
