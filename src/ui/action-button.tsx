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

/** An action of a row. */
export function ActionButton({ label, of, disabledReason, onClick }: ActionButtonProps) {
  const reasonId = useId()
  if (disabledReason === undefined) {
    return (
      <Button type="link" size="small" aria-label={`${label}: ${of}`} onClick={onClick}>
        {label}
      </Button>
    )
  }
  return (
    <>
      <Tooltip title={disabledReason} trigger={['hover', 'focus', 'click']}>
        <Button
          type="text"
          size="small"
          className="action-disabled"
          aria-label={`${label}: ${of}`}
          aria-disabled
          aria-describedby={reasonId}
        >
          {label}
        </Button>
      </Tooltip>
      <span id={reasonId} hidden>
        {disabledReason}
      </span>
    </>
  )
}
