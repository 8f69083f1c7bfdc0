import { Button } from 'antd'
import { Notice } from '../../ui/notice.tsx'
import { StageFailure } from '../stage-failure.tsx'
import { useStageWords } from '../stage-words.ts'
import type { Rewinding } from './use-rewinding.ts'

/** What became of going back, and the way to have it all again. */
export function RewindNotices({ rewinding: { rewind, undo, before, askToUndo, forget } }: { rewinding: Rewinding }) {
  const words = useStageWords().journal
  return (
    <>
      {before && (
        <Notice
          key={before.journal}
          // One that was there when the journal was opened tells nothing new.
          keepFocus={!rewind.isSuccess}
          onClose={forget}
          action={
            <Button size="small" onClick={askToUndo}>
              {words.undo}
            </Button>
          }
        >
          {words.rewound(before.undone)}
        </Notice>
      )}
      {undo.isSuccess && <Notice onClose={undo.reset}>{words.undone}</Notice>}
      {rewind.error && <StageFailure title={words.notRewound} error={rewind.error} />}
      {undo.error && <StageFailure title={words.notUndone} error={undo.error} />}
    </>
  )
}
