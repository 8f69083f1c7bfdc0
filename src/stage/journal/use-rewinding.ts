import { App } from 'antd'
import { useRewind, useUndoRewind } from '../../queries/stage-journal.ts'
import { useStageWords } from '../stage-words.ts'
import { useClockTexts } from '../time/use-clock-texts.ts'

/** Goes back, and takes that back, each asked first where something is lost. `newest` is the last entry there is. */
export function useRewinding(newest: number) {
  const rewind = useRewind()
  const { before, undo, forget } = useUndoRewind()
  const words = useStageWords().journal
  const { modal } = App.useApp()
  const { time } = useClockTexts()
  return {
    rewind,
    undo,
    before,
    forget,
    ask: (to: number, when: string) =>
      modal.confirm({
        title: words.question,
        content: words.consequence(newest - to, time(Date.parse(when))),
        okText: words.rewind,
        cancelText: words.cancel,
        // A failure is shown from the mutation's state.
        onOk: () => rewind.mutateAsync(to).then(undo.reset, () => {}),
      }),
    askToUndo() {
      if (!before) return
      const since = newest - before.last
      if (since <= 0) return undo.mutate(before)
      modal.confirm({
        title: words.undoQuestion,
        content: words.undoConsequence(since),
        okText: words.undo,
        cancelText: words.cancel,
        onOk: () => undo.mutateAsync(before).catch(() => {}),
      })
    },
  }
}

export type Rewinding = ReturnType<typeof useRewinding>
