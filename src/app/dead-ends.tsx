import { Button, Result } from 'antd'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'
import { lastPlace } from '../storage/preferences.ts'
import type { DeadEnd } from './loaders.ts'

/** A path that leads nowhere. */
export function NotFound({ reason = 'no-such-page' }: { reason?: DeadEnd }) {
  const { deadEnds: messages, shell } = useMessages()
  const title = messages.titles[reason]
  return (
    <Result
      status="404"
      icon={null}
      title={
        <>
          <title>{`${title} · ${shell.name}`}</title>
          <h1 className="dead-end-title">{title}</h1>
        </>
      }
      subTitle={messages.explanations[reason]}
      extra={
        <Link to="/" onClick={() => lastPlace.set(undefined)}>
          {messages.start}
        </Link>
      }
    />
  )
}

/** The same where no shell stands around it. */
export function LostPage() {
  return (
    <main>
      <NotFound />
    </main>
  )
}

/** A failure, or a path that leads nowhere, where no shell stands around it. */
export function CrashedPage() {
  return (
    <main>
      <Crash />
    </main>
  )
}

/** What a route shows when it, or its code, failed. */
export function Crash() {
  const error = useRouteError()
  const messages = useMessages().deadEnds
  if (isRouteErrorResponse(error)) return <NotFound reason={error.data as DeadEnd} />
  return (
    <Result
      status="error"
      title={<h1 className="dead-end-title">{messages.crashed}</h1>}
      subTitle={messages.crashedExplanation}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          {messages.reload}
        </Button>
      }
    >
      <pre className="crash-detail">{error instanceof Error ? error.message : String(error)}</pre>
    </Result>
  )
}
