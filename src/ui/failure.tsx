import { Alert, Button } from 'antd'
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { CloudError } from '../clouds/cloud-error.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useErrorSentence } from './error-sentence.ts'

interface FailureProps {
  /** What could not be done, as a sentence. */
  title: string
  error: unknown
  onRetry?: () => void
}

/** One failure in its one place: what happened in words, the cloud's code as it came, and a way on. */
export function Failure({ error, ...rest }: FailureProps) {
  return <FailureAlert {...rest} reason={<Reason error={error} />} />
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

/** The failure goes while it is tried again: what it stands in has the focus then. A dialog takes it by itself. */
function useFocusOutliving(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      if (current && current === document.activeElement)
        current.closest<HTMLElement>('main, aside')?.focus({ preventScroll: true })
    }
  }, [element])
}

/** Why something failed: in words, with the cloud's code as it came. */
export function Reason({ error }: { error: unknown }) {
  const sentence = useErrorSentence()
  return (
    <>
      {sentence(error)} <CloudCode error={error} />
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
