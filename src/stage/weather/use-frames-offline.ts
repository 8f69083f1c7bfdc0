import { useEffect } from 'react'
import { consoleIn, frames } from '../views/frames.ts'

/** A browser tells its pages that it is offline, and when it is back: so does the stage with those in its frames. */
export function useFramesOffline(offline: boolean) {
  useEffect(() => {
    if (!offline) return undefined
    const tellLoaded = ({ target }: Event) => {
      if (target instanceof HTMLIFrameElement) tell(target, true)
    }
    frames().forEach((frame) => tell(frame, true))
    // It does not bubble.
    document.addEventListener('load', tellLoaded, true)
    return () => {
      document.removeEventListener('load', tellLoaded, true)
      frames().forEach((frame) => tell(frame, false))
    }
  }, [offline])
}

function tell(frame: HTMLIFrameElement, offline: boolean) {
  const page = consoleIn(frame)
  if (!page) return
  // Who comes later asks the browser.
  if (offline) Object.defineProperty(page.navigator, 'onLine', { configurable: true, value: false })
  else Reflect.deleteProperty(page.navigator, 'onLine')
  page.dispatchEvent(new Event(offline ? 'offline' : 'online'))
}
