import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'

interface AnswerChosenProps {
  label: string
  chosen: Image[]
  /** What is going on already. */
  busyWith: string | undefined
  onAnswer: () => void
}

/** Answers those of the waiting images that are selected. */
export function AnswerChosen({ label, chosen, busyWith, onAnswer }: AnswerChosenProps) {
  const { invitations } = useSession().words
  const messages = useMessages().list
  return (
    <ActionButton
      label={label}
      of={messages.selected(chosen.length)}
      disabledReason={busyWith ?? (chosen.length === 0 ? invitations?.prompt.chooseFirst : undefined)}
      onClick={onAnswer}
    />
  )
}
