import type { Page } from 'playwright/test'

/** What somebody, or a fault, may have written into this browser in place of the mock's journal. */
export type Damage =
  'an unknown event' | 'an entry missing' | 'no beginning' | 'no current journal' | 'an older format' | 'a newer format'

/** Spoils what is kept of the mock's world behind the console's back, as of the next time it is read from the start. */
export async function damageJournal(page: Page, damage: Damage) {
  await page.evaluate(async (what) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('image-share-console')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const transaction = database.transaction(['entries', 'current'], 'readwrite')
    const done = new Promise((resolve) => (transaction.oncomplete = resolve))
    const entries = transaction.objectStore('entries')
    // Journals are named by the time of their beginning.
    const last = entries.openCursor(null, 'prev')
    last.onsuccess = () => {
      const { journal, body } = last.result!.value
      const write = (seq: number, written: unknown) => void entries.put({ journal, seq, body: written })
      const at = { at: Date.now(), by: { cloud: 'tencent', account: '1', region: 'ap-guangzhou' } }
      if (what === 'an unknown event') write(1, { ...at, events: [{ type: 'nonsense' }] })
      if (what === 'an entry missing') write(2, { ...at, events: [] })
      if (what === 'no beginning') write(0, {})
      if (what === 'no current journal') transaction.objectStore('current').put('nonsense', 'current')
      if (what === 'an older format') write(0, { ...body, format: 1 })
      if (what === 'a newer format') write(0, { ...body, format: 1_000 })
    }
    await done
    database.close()
  }, damage)
}

/** How many journals are kept here, those that were set aside included. */
export const journalsKept = (page: Page) =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
    const database = await result(indexedDB.open('image-share-console'))
    const transaction = database.transaction(['entries', 'set-aside'])
    const entries = await result<{ journal: string }[]>(transaction.objectStore('entries').getAll())
    const aside = await result<{ journal: string }[]>(transaction.objectStore('set-aside').getAll())
    database.close()
    return new Set([...entries, ...aside].map(({ journal }) => journal)).size
  })

/** From when `fillDisk` is called this browser has no more room for the journal, until `freeDisk` is. */
export async function makeDiskFillable(page: Page, { full }: { full: boolean }) {
  await page.addInitScript((isFull) => {
    const state = globalThis as { diskIsFull?: boolean }
    state.diskIsFull = isFull
    const { add } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...entry) {
      if (state.diskIsFull) throw new DOMException('The disk is full', 'QuotaExceededError')
      return add.apply(this, entry)
    }
  }, full)
  const set = (now: boolean) =>
    page.evaluate((isFull) => void ((globalThis as { diskIsFull?: boolean }).diskIsFull = isFull), now)
  return { fill: () => set(true), free: () => set(false) }
}
