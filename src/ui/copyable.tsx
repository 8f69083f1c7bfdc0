import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { PlainButton } from './plain-button.tsx'

/** A text to copy whole: an ID, mostly. `of` names whose it is, for whoever hears the button instead of seeing it. */
export function Copyable({ text, of }: { text: string; of: string }) {
  const messages = useMessages().copy
  const [copied, setCopied] = useState<'yes' | 'no'>()

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(undefined), 3000)
    return () => clearTimeout(timer)
  }, [copied])

  return (
    <span className="copyable">
      <code>{text}</code>
      <PlainButton
        look="icon"
        aria-label={messages.copyOf(of)}
        onClick={() => void copyText(text).then((done) => setCopied(done ? 'yes' : 'no'))}
      >
        {copied === 'yes' ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      </PlainButton>
      <span role="status" className={copied === 'no' ? undefined : 'visually-hidden'}>
        {copied && (copied === 'yes' ? messages.copied : messages.failed)}
      </span>
    </span>
  )
}

/** `navigator.clipboard` exists on secure origins only. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  const focused = document.activeElement
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
