import { CloudError } from '../clouds/cloud-error.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { useSession } from '../queries/session.ts'

/** Turns any failure into a sentence in the person's language: the cloud's own words where it has some for the code. */
export function useErrorSentence(): (error: unknown) => string {
  const messages = useMessages().errors
  const { words } = useSession()
  return (error) => {
    if (!(error instanceof CloudError)) return messages.unexpected
    const { code = '', kind } = error
    return Object.hasOwn(words.errors, code) ? words.errors[code]! : messages[kind]
  }
}
