import { showPath, type Whereabouts } from '../ui/frame-message.ts'
import type { createRouter } from './router.tsx'

/**
 * For a console in a frame of the demo stage: tells it where the console is, and shows what the stage asks for. Once the
 * console stands on the page: where it goes while it is drawn for the first time, `RouterProvider` does not hear of. Until
 * then the stage loads the frame anew.
 */
export function followStage(router: ReturnType<typeof createRouter>) {
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
  tell()
}
