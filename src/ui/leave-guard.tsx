import { App } from 'antd'
import { useEffect, useId } from 'react'
import { useBlocker } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'

/** What is asked before something typed is lost, by the guard that keeps it, in the order in which that was typed. */
const questions = new Map<string, string>()

const isAnythingDirty = () => questions.size > 0

/** Asks whether what was typed may be lost: then `leave`, else `stay`. */
export function useDiscardQuestion() {
  const messages = useMessages().leaveGuard
  const { modal } = App.useApp()
  return (title: string, leave: () => void, stay?: () => void) =>
    modal.confirm({
      title,
      content: messages.lost,
      okText: messages.discard,
      okButtonProps: { danger: true },
      cancelText: messages.stay,
      onOk: leave,
      onCancel: () => stay?.(),
    })
}

/**
 * While something typed would be lost, asks before leaving: by a link or the back button, by closing the tab (where
 * browsers allow no words of ours), and by whatever calls the returned function.
 */
export function useLeaveGuard(dirty: boolean, question: string): (leave: () => void) => void {
  const ask = useDiscardQuestion()
  const id = useId()
  useEffect(() => {
    if (!dirty) return
    questions.set(id, question)
    return () => void questions.delete(id)
  }, [dirty, id, question])
  // The router asks only the guard that came last, which answers for all: a dialog may stand over a form.
  const blocker = useBlocker(isAnythingDirty)

  useEffect(() => {
    if (blocker.state === 'blocked') ask([...questions.values()].at(-1) ?? question, blocker.proceed, blocker.reset)
    // Once per attempt to leave; the words of the question may change meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker])

  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [dirty])

  return (leave) => (dirty ? void ask(question, leave) : leave())
}
