import { EditOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { useAccountNames } from '../queries/account-names.ts'

/** An account by its name, where it has one, and its ID; the name can be changed in place and is kept in this browser. */
export function Account({ id }: { id: string }) {
  const messages = useMessages().accountNames
  const { nameOf, rename } = useAccountNames()
  const [draft, setDraft] = useState<string>()
  const name = nameOf(id)

  if (draft !== undefined) {
    const keep = () => {
      rename(id, draft)
      setDraft(undefined)
    }
    return (
      <span className="account">
        <Input
          autoFocus
          size="small"
          className="account-draft"
          maxLength={60}
          aria-label={messages.nameOf(id)}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onPressEnter={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            // Only the name is given up, not the dialog around it.
            event.stopPropagation()
            setDraft(undefined)
          }}
        />
        <code>{id}</code>
      </span>
    )
  }
  return (
    <span className="account">
      {name && <span>{name}</span>} <code>{id}</code>
      <Button
        type="text"
        size="small"
        icon={<EditOutlined />}
        title={messages.kept}
        aria-label={messages.nameOf(id)}
        onClick={() => setDraft(name ?? '')}
      />
    </span>
  )
}
