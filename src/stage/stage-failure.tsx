import { Alert, Button } from 'antd'
import { CloudError } from '../clouds/cloud-error.ts'
import { useMessages } from '../i18n/i18n.tsx'

interface StageFailureProps {
  /** What could not be done, as a sentence. */
  title: string
  error: unknown
  onRetry?: () => void
}

/** A failure on the stage, where no cloud is open whose words could be used. */
export function StageFailure({ title, error, onRetry }: StageFailureProps) {
  const { errors, list } = useMessages()
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={error instanceof CloudError ? errors[error.kind] : errors.unexpected}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {list.retry}
          </Button>
        )
      }
    />
  )
}
