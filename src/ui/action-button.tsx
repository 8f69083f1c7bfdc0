import { Tooltip } from 'antd'
import { useId, useState } from 'react'
import { PlainButton } from './plain-button.tsx'
import type { Action } from './row-actions.tsx'

interface ActionButtonProps extends Action {
  /** What the button acts on, added to its accessible name: "Share: golden-web". */
  of: string
}

/**
 * An action of a row: one and the same button, whether it can be used or not, so that it keeps the focus when that
 * changes. Where it cannot, it stays in view and in the tab order, and says why.
 */
export function ActionButton({ label, of, disabledReason, onClick }: ActionButtonProps) {
  const reasonId = useId()
  const [pointedAt, setPointedAt] = useState(false)
  const pointAt = () => setPointedAt(true)
  const leave = () => setPointedAt(false)
  const disabled = disabledReason !== undefined
  return (
    <span className="action">
      <PlainButton
        look="link"
        aria-label={`${label}: ${of}`}
        {...(disabled && { 'aria-disabled': true, 'aria-describedby': reasonId })}
        onClick={disabled ? pointAt : onClick}
        onMouseEnter={pointAt}
        onMouseLeave={leave}
        onFocus={pointAt}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Escape' && leave()}
      >
        {label}
      </PlainButton>
      {disabled && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
      {disabled && pointedAt && (
        // Beside the button, not around it: it comes when it is needed, and the button is described once.
        <Tooltip open title={disabledReason} classNames={{ root: 'action-reason' }}>
          <span className="action-anchor" />
        </Tooltip>
      )}
    </span>
  )
}
