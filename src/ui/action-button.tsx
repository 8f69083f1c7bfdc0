import { Button, Tooltip } from 'antd'
import { useId } from 'react'

interface ActionButtonProps {
  /** What the button acts on, added to its accessible name: "Share golden-web". */
  of: string
  label: string
  /** Why it cannot be used now: it stays in view and in the tab order, and says so. */
  disabledReason?: string | undefined
  onClick: () => void
}

/** An action of a row: one and the same button, whether it can be used or not, so that it keeps the focus when that changes. */
export function ActionButton({ label, of, disabledReason, onClick }: ActionButtonProps) {
  const reasonId = useId()
  const disabled = disabledReason !== undefined
  return (
    <>
      {/* Without triggers while there is no reason: a tooltip that loses the focus to a dialog renders in the middle of it. */}
      <Tooltip
        classNames={{ root: 'action-reason' }}
        title={disabledReason}
        trigger={disabled ? ['hover', 'focus', 'click'] : []}
      >
        <Button
          type={disabled ? 'text' : 'link'}
          size="small"
          aria-label={`${label}: ${of}`}
          {...(disabled
            ? { className: 'action-disabled', 'aria-disabled': true, 'aria-describedby': reasonId }
            : { onClick })}
        >
          {label}
        </Button>
      </Tooltip>
      {disabled && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  )
}
