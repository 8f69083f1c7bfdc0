/**
 * Keeps calls under a rate that the cloud counts per second: each caller waits its turn, first come first served, and a
 * caller whose signal aborts gives its place up.
 */
export function pace(callsPerSecond: number) {
  const started: number[] = []
  let queue: Promise<void> = Promise.resolve()

  async function turn(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return
    const oldest = started.length < callsPerSecond ? undefined : started.shift()
    const wait = oldest === undefined ? 0 : oldest + 1000 - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    started.push(performance.now())
  }

  return async function paced<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const mine = queue.then(() => turn(signal))
    queue = mine
    await mine
    signal?.throwIfAborted()
    return call()
  }
}
