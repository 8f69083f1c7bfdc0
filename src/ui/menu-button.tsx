import { Dropdown, type MenuProps } from 'antd'
import { useRef, useState, type ComponentProps } from 'react'
import { PlainButton } from './plain-button.tsx'

/** A button that opens a menu, which takes the focus; once the menu has closed the button has it again. */
export function MenuButton({ menu, ...button }: ComponentProps<typeof PlainButton> & { menu: MenuProps }) {
  const opener = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<boolean>()
  const wasOpen = useRef(false)
  // antd does so only on Escape and Tab, and for what its menu is anchored to.
  const close = () => {
    opener.current?.focus()
    setOpen(false)
  }
  const choose: MenuProps['onClick'] = (choice) => {
    close()
    // The key that chose would press the button too.
    choice.domEvent.preventDefault()
    menu.onClick?.(choice)
  }
  return (
    <span className="action">
      <PlainButton
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={open ?? false}
        // A press outside of it closes the menu, before it is a click.
        onPointerDown={() => (wasOpen.current = open ?? false)}
        onClick={({ detail }) => setOpen(detail === 0 ? !open : !wasOpen.current)}
        {...button}
      />
      {/* Beside the button, not around it: it comes when it is first needed. */}
      {open !== undefined && (
        <Dropdown
          open={open}
          trigger={['click']}
          autoFocus
          onOpenChange={(next) => (next ? setOpen(true) : close())}
          menu={{ ...menu, onClick: choose }}
        >
          <span className="action-anchor" />
        </Dropdown>
      )}
    </span>
  )
}
