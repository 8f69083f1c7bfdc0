interface Page<T> {
  items: T[]
  total?: number
  next?: string
}

export interface Loaded<T> {
  items: T[]
  /** What the cloud holds in all, where it says. */
  total: number | undefined
  /** False when the cloud holds more than the console loads at once. */
  complete: boolean
}

/** Search, sort, filters and paging happen in the console over what is loaded, so a list has an upper bound. */
const mostLoaded = 1000

/** Reads page after page until the last, or until `mostLoaded` items are there. */
export async function loadPages<T>(read: (page?: string) => Promise<Page<T>>): Promise<Loaded<T>> {
  const items: T[] = []
  let page = await read()
  items.push(...page.items)
  while (page.next !== undefined && items.length < mostLoaded) {
    page = await read(page.next)
    items.push(...page.items)
  }
  return { items, total: page.total, complete: page.next === undefined }
}
