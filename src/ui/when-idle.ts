const waiting: (() => Promise<unknown>)[] = []
// Until the first view is there, an idle browser is only waiting for it.
let busy = true

/** Loads code ahead of its need, one chunk after the other, each when the browser has nothing else to do. */
export function whenIdle(load: () => Promise<unknown>) {
  waiting.push(load)
  if (!busy) loadNext()
}

/** Once the first view is there, what `whenIdle` was given may load; before that nothing does. */
export function startLoadingAhead() {
  loadNext()
}

function loadNext() {
  const load = waiting.shift()
  busy = load !== undefined
  // What cannot be fetched now is fetched again, or its failure shown, when it is needed.
  if (load) afterWork(() => void load().then(loadNext, loadNext))
}

/** Not in every browser. */
const afterWork: (callback: () => void) => void =
  globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 200))
