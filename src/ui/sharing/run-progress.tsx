import { Alert, Button, Flex, Progress } from 'antd'
import type { ReactNode } from 'react'
import type { Outcome } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'

interface RunProgressProps {
  run: { total: number; outcomes: Outcome[]; running: boolean }
  onStop: () => void
  done: (count: number) => string
  partly: (done: number, failed: number) => string
}

/** How far a change of shares has come, and in the end what became of each account (C2). */
export function RunProgress({ run, onStop, done, partly }: RunProgressProps) {
  const messages = useMessages().shareModal
  const { total, outcomes, running } = run
  const succeeded = outcomes.filter(({ error }) => !error)
  if (running) return <Running done={outcomes.length} total={total} onStop={onStop} />
  return (
    <RunSummary outcomes={outcomes} total={total} words={{ done, partly, left: messages.notSent }}>
      {succeeded.length > 0 && (
        <ul className="outcomes">
          {succeeded.map(({ account }) => (
            <li key={account}>
              <code>{account}</code>
            </li>
          ))}
        </ul>
      )}
    </RunSummary>
  )
}

interface RunningProps {
  done: number
  total: number
  onStop: () => void
}

export function Running({ done, total, onStop }: RunningProps) {
  const messages = useMessages().shareModal
  return (
    <Flex gap="small" align="center" role="status">
      <Progress percent={Math.round((done / total) * 100)} aria-label={messages.progress} />
      <Button size="small" onClick={onStop}>
        {messages.stop}
      </Button>
    </Flex>
  )
}

interface RunSummaryProps {
  /** Of `total`; the others it was stopped before. */
  outcomes: { error?: unknown }[]
  total: number
  words: {
    done: (count: number) => string
    partly: (done: number, failed: number) => string
    left: (count: number) => string
  }
  children?: ReactNode
}

export function RunSummary({ outcomes, total, words, children }: RunSummaryProps) {
  const failed = outcomes.filter(({ error }) => error).length
  const done = outcomes.length - failed
  const left = total - outcomes.length
  return (
    <Alert
      showIcon
      role="status"
      type={failed === 0 && left === 0 ? 'success' : 'warning'}
      title={
        <>
          {failed === 0 ? words.done(done) : words.partly(done, failed)} {left > 0 && words.left(left)}
          {children}
        </>
      }
    />
  )
}
