import { useQuery } from '@tanstack/react-query'
import { Button, Result } from 'antd'
import { accountList, useBackend } from '../../queries/backend.ts'
import { useStageWords } from '../stage-words.ts'
import { otherSide } from './pair.ts'
import { firstPath, isViewPath, oppositePath } from './places.ts'
import { ViewCaption } from './view-caption.tsx'
import { useStage, useStageControls, type Side, type View } from './views.ts'

/** One console, and above it whose it is. */
export function ViewPane({ side, view }: { side: Side; view: View }) {
  const words = useStageWords().views
  return (
    <section className="stage-view" data-at={side} aria-label={words[side]}>
      <ViewCaption side={side} view={view} />
      {isViewPath(view.path) ? (
        // It is this console itself: there is nothing to be kept away from.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe data-side={side} title={words[side]} src={view.opened} />
      ) : (
        <NoSuchView side={side} path={view.path} />
      )}
    </section>
  )
}

/** A link may say anything. */
function NoSuchView({ side, path }: { side: Side; path: string }) {
  const words = useStageWords().views
  const { show } = useStage()
  const { pair } = useStageControls()
  const accounts = useQuery(accountList(useBackend())).data ?? []
  const beside = pair[otherSide[side]]?.path ?? ''
  const usual = isViewPath(beside) ? oppositePath(accounts, beside) : undefined
  return (
    <Result
      className="stage-no-view"
      icon={null}
      title={<h2 className="dead-end-title">{words.noSuchView}</h2>}
      subTitle={words.noSuchViewReason(path)}
      extra={
        <Button type="primary" onClick={() => show(side, usual ?? firstPath(accounts))}>
          {words.showUsual}
        </Button>
      }
    />
  )
}
