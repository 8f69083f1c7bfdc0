import { Button, Flex } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import type { SeveralImagesDialogs } from './use-several-images-dialogs.tsx'

interface SelectionBarProps {
  selected: Image[]
  open: SeveralImagesDialogs
  onClear: () => void
}

/**
 * What can be done with the selected images, at the lower edge of the window: there it moves no row from under the
 * pointer when it comes.
 */
export function SelectionBar({ selected, open, onClear }: SelectionBarProps) {
  const { words } = useSession()
  const messages = useMessages()
  if (selected.length === 0) return null
  return (
    <div role="group" aria-label={messages.severalImages.group} className="selection-bar">
      <Flex wrap gap="small" align="center">
        <span role="status">{messages.list.selected(selected.length)}</span>
        <Button type="primary" onClick={() => open.share(selected)}>
          {words.share}
        </Button>
        <Button onClick={() => open.copy(selected)}>{words.copy}</Button>
        <Button danger onClick={() => open.remove(selected)}>
          {messages.image.delete}
        </Button>
        <Button type="text" onClick={onClear}>
          {messages.list.clearSelection}
        </Button>
      </Flex>
    </div>
  )
}
