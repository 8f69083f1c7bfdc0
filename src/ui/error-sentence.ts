import { CloudError } from '../clouds/cloud-error.ts'
import type { Messages } from '../i18n/en.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useSession } from '../queries/session.ts'

/** What failed: after a read nothing is different, after a change without an answer nobody knows. */
export type Failed = 'read' | 'change'

/** Turns any failure into a sentence in the person's language: the cloud's own words where it has some for the code. */
export function useErrorSentence(): (error: unknown, failed?: Failed) => string {
  const messages = useMessages().errors
  const { words } = useSession()
  return (error, failed) => {
    const { code = '' } = error instanceof CloudError ? error : {}
    return Object.hasOwn(words.errors, code) ? words.errors[code]! : errorSentence(messages, error, failed)
  }
}

/** The same where no cloud is open, whose words it would need. */
export function errorSentence(messages: Messages['errors'], error: unknown, failed: Failed = 'change'): string {
  if (!(error instanceof CloudError)) return messages.unexpected
  return error.kind === 'unavailable' && failed === 'read' ? messages.unread : messages[error.kind]
}
