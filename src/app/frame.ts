import { showPath, type Whereabouts } from '../ui/frame-message.ts'
import type { createRouter } from './router.tsx'

/** Whether the demo stage shows this console in a frame. The head of `index.html` finds out before the first paint. */
export const framed = document.documentElement.dataset.framed !== undefined

/** In a frame of the stage: tells it where the console is, and shows what the stage asks for. */
export function followStage(router: ReturnType<typeof createRouter>) {
  if (!framed) return
  const here = () => location.pathname + location.search
  const tell = () => {
    // A stage is not for a frame of a stage: it takes the place of the one around.
    if (location.pathname === '/stage') return parent.location.replace(location.href)
    const whereabouts: Whereabouts = { imageShareConsole: 'shows', path: here(), title: document.title }
    return parent.postMessage(whereabouts, location.origin)
  }
  router.subscribe(tell)
  new MutationObserver(tell).observe(document.head, { childList: true, characterData: true, subtree: true })
  addEventListener(showPath, (event) => {
    event.preventDefault()
    const { detail } = event as CustomEvent<string>
    if (detail !== here()) void router.navigate(detail)
  })
}
