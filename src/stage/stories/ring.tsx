import type { Ref } from 'react'
import type { Box } from './watch-console.ts'

/** Around what a step points at: only seen, it takes neither the pointer nor the focus. */
export function Ring({ ref }: { ref: Ref<HTMLDivElement> }) {
  return <div ref={ref} className="story-ring" aria-hidden hidden />
}

/** Not by way of React: what it is around may move with each frame. */
export function drawRing(ring: HTMLElement | null, box: Box | undefined) {
  if (!ring) return
  ring.hidden = box === undefined
  if (!box) return
  ring.style.translate = `${box.left}px ${box.top}px`
  ring.style.width = `${box.right - box.left}px`
  ring.style.height = `${box.bottom - box.top}px`
}
