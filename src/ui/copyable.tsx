import { CheckOutlined, CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { PlainButton } from './plain-button.tsx'

/** A text to copy whole: an ID, mostly. One that has no room is cut short, and whole when pointed at. `of` names whose it is, for whoever hears the button instead of seeing it. */
export function Copyable({ text, of }: { text: string; of: string }) {
  const messages = useMessages().copy
  const { copied, copy } = useCopied()
  return (
    <span className="copyable">
      <code title={text}>{text}</code>
      <PlainButton look="icon" aria-label={messages.copyOf(of)} onClick={() => copy(text)}>
        {copied === 'yes' ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
      </PlainButton>
      <span role="status" className={copied === 'no' ? undefined : 'visually-hidden'}>
        {copied && (copied === 'yes' ? messages.copied : messages.failed)}
      </span>
    </span>
  )
}

/** Copies a text that is not shown whole. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const messages = useMessages().copy
  const { copied, copy } = useCopied()
  return (
    <>
      <Button size="small" onClick={() => copy(text)}>
        {label}
      </Button>
      <span role="status">{copied && (copied === 'yes' ? messages.copied : messages.notCopied)}</span>
    </>
  )
}

function useCopied() {
  const [copied, setCopied] = useState<'yes' | 'no'>()
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(undefined), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  return { copied, copy: (text: string) => void copyText(text).then((done) => setCopied(done ? 'yes' : 'no')) }
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
