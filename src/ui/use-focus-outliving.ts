import { useLayoutEffect, type RefObject } from 'react'

/** When an element goes that has the focus, or holds what has it, what it stands in has the focus then. */
export function useFocusOutliving(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const { current } = element
    return () => {
      // A dialog takes it by itself.
      if (current?.contains(document.activeElement))
        current.closest<HTMLElement>('main, aside')?.focus({ preventScroll: true })
    }
  }, [element])
}
