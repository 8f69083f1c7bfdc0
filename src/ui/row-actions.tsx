import { Flex } from 'antd'
import { useMessages } from '../i18n/i18n.tsx'
import { ActionButton } from './action-button.tsx'
import { MenuButton } from './menu-button.tsx'

export interface Action {
  label: string
  /** Why it cannot be done now: it stays in view and says so. */
  disabledReason?: string | undefined
  onClick: () => void
}

interface RowActionsProps {
  /** What is acted on, added to each button's accessible name: "Share: golden-web". */
  of: string
  actions: Action[]
  /** Those that are needed less often, in a menu. */
  more?: Action[]
}

/** What can be done with a row's thing. */
export function RowActions({ of, actions, more }: RowActionsProps) {
  const messages = useMessages().list
  return (
    <Flex wrap gap={4} className="row-actions">
      {actions.map((action) => (
        <ActionButton key={action.label} of={of} {...action} />
      ))}
      {more && (
        <MenuButton look="link" aria-label={`${messages.moreActions}: ${of}`} menu={{ items: more.map(itemOf) }}>
          {messages.moreActions}
        </MenuButton>
      )}
    </Flex>
  )
}

const itemOf = ({ label, disabledReason, onClick }: Action) => ({
  key: label,
  disabled: disabledReason !== undefined,
  label: (
    <>
      {label} {disabledReason !== undefined && <div className="menu-reason">{disabledReason}</div>}
    </>
  ),
  onClick,
})
