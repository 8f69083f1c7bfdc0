import { Tooltip } from 'antd'
import type { ReactNode } from 'react'

interface IconActionProps {
  id?: string
  label: string
  icon: ReactNode
  /** Why it cannot be used now: it then stays in view, and says so. */
  disabledReason?: string | undefined
  /** The key that does the same. */
  shortcut?: string
  onClick: () => void
}

/** A button that is an icon, called by its label for whoever points at it or does not see it. */
export function IconAction({ id, label, icon, disabledReason, shortcut, onClick }: IconActionProps) {
  const disabled = disabledReason !== undefined
  return (
    <Tooltip title={disabledReason ?? label}>
      <button
        type="button"
        id={id}
        className="stage-icon"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        {...(disabled && { 'aria-disabled': true, 'aria-description': disabledReason })}
        onClick={disabled ? undefined : onClick}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
