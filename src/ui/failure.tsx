import { Alert, Button } from 'antd'
import { useRef, type ReactNode } from 'react'
import { CloudError } from '../clouds/cloud-error.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useErrorSentence, type Failed } from './error-sentence.ts'
import { useFocusOutliving } from './use-focus-outliving.ts'

interface FailureProps {
  /** What could not be done, as a sentence. */
  title: string
  error: unknown
  /** Reads again what could not be read. A change is sent again where it was entered. */
  onRetry?: () => void
}

/** One failure in its one place: what happened in words, the cloud's code as it came, and a way on. */
export function Failure({ error, ...rest }: FailureProps) {
  return <FailureAlert {...rest} reason={<Reason error={error} failed={rest.onRetry ? 'read' : 'change'} />} />
}

interface FailureAlertProps extends Omit<FailureProps, 'error'> {
  reason: ReactNode
}

/** The same where no cloud is open, whose words it would need. */
export function FailureAlert({ title, reason, onRetry }: FailureAlertProps) {
  const messages = useMessages()
  const retry = useRef<HTMLButtonElement>(null)
  useFocusOutliving(retry)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={reason}
      action={
        onRetry && (
          <Button ref={retry} size="small" onClick={onRetry}>
            {messages.list.retry}
          </Button>
        )
      }
    />
  )
}

/** Why something failed: in words, with the cloud's code as it came. */
export function Reason({ error, failed }: { error: unknown; failed?: Failed }) {
  const sentence = useErrorSentence()
  return (
    <>
      {sentence(error, failed)} <CloudCode error={error} />
    </>
  )
}

/** The cloud's own code and request ID, for whoever has to ask the cloud about it. */
export function CloudCode({ error }: { error: unknown }) {
  const messages = useMessages().errors
  if (!(error instanceof CloudError)) return null
  const parts = [error.code ?? error.status, error.requestId && `${messages.requestId} ${error.requestId}`]
  const text = parts.filter((part) => part !== undefined && part !== '').join(' · ')
  return text ? <code className="cloud-code">{text}</code> : null
}
