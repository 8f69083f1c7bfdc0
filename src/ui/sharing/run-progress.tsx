import { Alert, Button, Flex, Progress } from 'antd'
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
  const failed = outcomes.length - succeeded.length

  if (running) {
    return (
      <Flex gap="small" align="center" role="status">
        <Progress percent={Math.round((outcomes.length / total) * 100)} aria-label={messages.progress} />
        <Button size="small" onClick={onStop}>
          {messages.stop}
        </Button>
      </Flex>
    )
  }
  return (
    <Alert
      showIcon
      role="status"
      type={failed === 0 && outcomes.length === total ? 'success' : 'warning'}
      title={
        <>
          {failed === 0 ? done(succeeded.length) : partly(succeeded.length, failed)}{' '}
          {outcomes.length < total && messages.notSent(total - outcomes.length)}
          {succeeded.length > 0 && (
            <ul className="outcomes">
              {succeeded.map(({ account }) => (
                <li key={account}>
                  <code>{account}</code>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
