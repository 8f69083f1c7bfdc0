import { Alert } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'

interface NoticeProps {
  children: ReactNode
  action?: ReactNode
  onClose: () => void
}

/**
 * What an action just did, above the list it was done in. It takes the focus, since the row that had it is gone, and so
 * is heard as well. Give each notice a key of its own.
 */
export function Notice({ children, action, onClose }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} role="status" className="notice">
      <Alert type="success" showIcon role="none" title={children} action={action} closable={{ onClose }} />
    </div>
  )
}
