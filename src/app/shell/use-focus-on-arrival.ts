import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** A page that goes may take the focus with it. The next one's content has it then, as by way of the skip link. */
export function useFocusOnArrival() {
  const { pathname } = useLocation()
  const content = useRef<HTMLElement>(null)
  const arrivedAt = useRef(pathname)
  useEffect(() => {
    if (arrivedAt.current === pathname) return
    arrivedAt.current = pathname
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [pathname])
  return content
}
