import { LoadingOutlined } from '@ant-design/icons'
import { Button, type ButtonProps } from 'antd'

/**
 * A button that shows when its work is going on, and does nothing more until it is done. antd's own `loading` leaves its
 * icon in the button's name.
 */
export function BusyButton({ busy, onClick, ...rest }: ButtonProps & { busy: boolean }) {
  return (
    <Button
      {...rest}
      aria-busy={busy}
      icon={busy && <LoadingOutlined aria-hidden />}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
