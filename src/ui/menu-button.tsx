import { Button, Dropdown, type ButtonProps, type MenuProps } from 'antd'
import { useRef } from 'react'

/** A button that opens a menu, which takes the focus; once something is chosen the button has it again. */
export function MenuButton({ menu, ...button }: ButtonProps & { menu: MenuProps }) {
  const opener = useRef<HTMLButtonElement>(null)
  const choose: MenuProps['onClick'] = (choice) => {
    // antd does so only on Escape; else the focus would be lost with the menu.
    opener.current?.focus()
    // The key that chose would press the button too.
    choice.domEvent.preventDefault()
    menu.onClick?.(choice)
  }
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ ...menu, onClick: choose }}>
      <Button ref={opener} type="text" {...button} />
    </Dropdown>
  )
}
