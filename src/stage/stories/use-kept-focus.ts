import { useEffect, useRef, type RefObject } from 'react'

/** What had the focus may go away when the story comes to another place: this has it then, so that it is not lost. */
export function useKeptFocus(element: RefObject<HTMLElement | null>, place: string) {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    if (document.activeElement === document.body) element.current?.focus()
  }, [element, place])
}
