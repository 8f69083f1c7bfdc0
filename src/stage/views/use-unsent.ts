import { useEffect } from 'react'
import { useBlocker } from 'react-router-dom'
import { useDiscardQuestion } from '../../ui/leave-guard.tsx'
import { useStageWords } from '../stage-words.ts'
import { consoleIn, frames } from './frames.ts'

/** Whether a console would ask before its tab was closed. A frame that goes with its page is not asked by the browser. */
const wouldAsk = (console: Window | undefined) =>
  console?.dispatchEvent(new Event('beforeunload', { cancelable: true })) === false

const wouldAnyAsk = () => frames().some((frame) => wouldAsk(consoleIn(frame)))

/** Asks before what somebody typed in a console is lost with it: by leaving the stage, and by the returned function. */
export function useUnsent() {
  const words = useStageWords().views
  const ask = useDiscardQuestion()
  const blocker = useBlocker(({ nextLocation }) => nextLocation.pathname !== '/stage' && wouldAnyAsk())

  useEffect(() => {
    if (blocker.state === 'blocked') ask(words.leaveQuestion, blocker.proceed, blocker.reset)
    // Once per attempt to leave; the words of the question may change meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker])

  return (console: Window | undefined, close: () => void) =>
    wouldAsk(console) ? void ask(words.closeQuestion, close) : close()
}
