import { useMessages } from '../i18n/i18n.tsx'
import { errorSentence } from '../ui/error-sentence.ts'
import { FailureAlert } from '../ui/failure.tsx'

interface StageFailureProps {
  /** What could not be done, as a sentence. */
  title: string
  error: unknown
  onRetry?: () => void
}

/** A failure on the stage, where no cloud is open whose words could be used. */
export function StageFailure({ error, ...rest }: StageFailureProps) {
  const { errors } = useMessages()
  return <FailureAlert {...rest} reason={errorSentence(errors, error, rest.onRetry ? 'read' : 'change')} />
}
