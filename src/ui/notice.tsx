import { Alert } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { useFocusOutliving } from './use-focus-outliving.ts'

interface NoticeProps {
  children: ReactNode
  action?: ReactNode
  type?: 'success' | 'warning'
  /** The focus stays where it is, unless it is lost. */
  keepFocus?: boolean
  onClose: () => void
}

/**
 * What an action just did, above the list it was done in. It takes the focus, since the row that had it is gone, and so
 * is heard as well. Give each notice a key of its own.
 */
export function Notice({ children, action, type = 'success', keepFocus = false, onClose }: NoticeProps) {
  const messages = useMessages().shareModal
  const box = useRef<HTMLDivElement>(null)
  useFocusOutliving(box)
  useEffect(() => {
    // Lost, it is with the page, or with the dialog as a whole.
    if (!keepFocus || document.activeElement?.contains(box.current)) box.current?.focus()
    // Once, when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div ref={box} tabIndex={-1} role="status" className="notice">
      <Alert
        type={type}
        showIcon
        role="none"
        title={children}
        action={action}
        closable={{ onClose, 'aria-label': messages.close }}
      />
    </div>
  )
}
