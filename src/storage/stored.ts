/**
 * A value that this browser keeps under one key, shared by its tabs. Where nothing can be kept (storage is blocked or
 * full) it lasts as long as the page.
 */
export interface Stored<T> {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

let kept = true
const whenUnkept = new Set<() => void>()

/** Whether this browser has kept all that it was given since the page was loaded. */
export const keeping: Pick<Stored<boolean>, 'get' | 'subscribe'> = {
  get: () => kept,
  subscribe(listener) {
    whenUnkept.add(listener)
    return () => whenUnkept.delete(listener)
  },
}

/** `read` turns what was found, which anybody may have edited, into a value; it gets `undefined` when there is nothing. */
export function stored<T>(key: string, read: (found: unknown) => T): Stored<T> {
  const name = `image-share-console:${key}`
  const listeners = new Set<() => void>()
  let value = read(found(name))

  const tell = () => {
    for (const listener of listeners) listener()
  }
  globalThis.addEventListener('storage', (event) => {
    if (event.key !== name && event.key !== null) return
    value = read(found(name))
    tell()
  })

  return {
    get: () => value,
    set(next) {
      value = next
      try {
        localStorage.setItem(name, JSON.stringify(next))
      } catch {
        kept = false
        for (const listener of whenUnkept) listener()
      }
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function found(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}
