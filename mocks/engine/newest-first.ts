/**
 * Things by key in the order in which they came, read newest first. Adding and removing cost the same however many
 * there are; the reversed list is made when it is asked for and kept until something changes.
 */
export class NewestFirst<T> {
  readonly #byKey = new Map<string, T>()
  #list: readonly T[] | undefined

  get size() {
    return this.#byKey.size
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)
  }

  /** Adds as the newest, or replaces in place what the key had. */
  set(key: string, value: T) {
    this.#byKey.set(key, value)
    this.#list = undefined
  }

  delete(key: string) {
    this.#byKey.delete(key)
    this.#list = undefined
  }

  list(): readonly T[] {
    return (this.#list ??= [...this.#byKey.values()].toReversed())
  }
}

/** The list of a key in an index of lists, begun if there is none yet. */
export function listOf<T>(index: Map<string, NewestFirst<T>>, key: string): NewestFirst<T> {
  const found = index.get(key)
  if (found) return found
  const made = new NewestFirst<T>()
  index.set(key, made)
  return made
}
