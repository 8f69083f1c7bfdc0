import { Button, Flex } from 'antd'
import type { ReactNode } from 'react'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'

interface SelectionBarProps {
  selected: Image[]
  onClear: () => void
  /** What can be done with them. */
  children: ReactNode
}

/** For the selected images, at the lower edge of the window: there it moves no row from under the pointer when it comes. */
export function SelectionBar({ selected, onClear, children }: SelectionBarProps) {
  const messages = useMessages()
  if (selected.length === 0) return null
  return (
    <div role="group" aria-label={messages.severalImages.group} className="selection-bar">
      <Flex wrap gap="small" align="center">
        <span role="status">{messages.list.selected(selected.length)}</span>
        {children}
        <Button type="text" onClick={onClear}>
          {messages.list.clearSelection}
        </Button>
      </Flex>
    </div>
  )
}
