import { onlineManager } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'

/** Says that the browser has no connection, for as long as it says so. React Query reads again what is on screen after it. */
export function Offline() {
  const messages = useMessages().shell
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  // By itself React Query hears of changes only.
  useEffect(() => onlineManager.setOnline(online), [online])
  return (
    <div role="status" className="offline">
      {!online && <p>{messages.offline}</p>}
    </div>
  )
}

function subscribe(onChange: () => void) {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
