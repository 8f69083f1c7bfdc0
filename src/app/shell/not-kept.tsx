import { Alert } from 'antd'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { keeping } from '../../storage/stored.ts'

/** Where this browser's storage is full or blocked: what a person chooses is not silently lost with the page. */
export function NotKept() {
  const messages = useMessages().world
  const kept = useSyncExternalStore(keeping.subscribe, keeping.get)
  return kept ? null : <Alert type="warning" showIcon closable className="not-kept" title={messages.notKept} />
}
