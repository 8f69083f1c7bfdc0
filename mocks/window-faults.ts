import { createFaultSwitch, type FaultSwitch } from './faults.ts'

/** Not a name that anything else on a window has. */
const key = 'image-share-console:faults'

/** The page's own switch or, in a frame of another page with one, that page's: all consoles on a stage meet one weather. */
export function windowFaultSwitch(): FaultSwitch {
  const own = createFaultSwitch()
  Object.assign(window, { [key]: own })
  // Asked for each time: the page around the frame may come to have its switch later. Only plain data goes across.
  const used = () => switchOf(window.parent) ?? own
  return {
    get: () => used().get(),
    set: (faults) => used().set(faults),
    strike: (action) => used().strike(action),
  }
}

/** Undefined where the window is another site's, of which nothing can be read. */
function switchOf(of: Window): FaultSwitch | undefined {
  try {
    return (of as Window & { [key]?: FaultSwitch })[key]
  } catch {
    return undefined
  }
}
