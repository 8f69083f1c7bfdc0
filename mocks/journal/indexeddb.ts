import type { Change } from '../../src/clouds/console/wire.ts'
import { journalId } from './journal.ts'
import type { Found, Journal, Outcome, Position, Row, SetAsideJournal } from './journal.ts'

const databaseName = 'image-share-console'
const entries = 'entries'
const current = 'current'
const setAside = 'set-aside'

interface Current {
  journal: string
  /** How many journals have begun here. */
  number: number
}

/**
 * The journal of this browser, shared by all its tabs. Rejects where there is no IndexedDB, or it may not be used.
 * Raw callbacks: `decide` has to run inside the transaction, and a failed batch must not leave a rejected promise behind.
 */
export async function openIndexedDbJournal(): Promise<Journal> {
  const connection = connectionTo(databaseName)
  const listeners = new Set<(change: Change) => void>()
  const otherTabs = new BroadcastChannel(databaseName)
  otherTabs.onmessage = ({ data }: MessageEvent<Change>) => tell(data)

  function tell(change: Change) {
    for (const listener of listeners) listener(change)
  }

  await connection()
  return {
    kept: 'indexeddb',
    read: async (known) => readRows(await connection(), known),
    transact: async (known, decide) => {
      const change = await transact(await connection(), known, decide)
      if (!change) return
      tell(change)
      otherTabs.postMessage(change)
    },
    setAside: async () => readSetAside(await connection()),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The open database, opened again after the browser has closed it (its data cleared, or a newer version waiting). */
function connectionTo(name: string): () => Promise<IDBDatabase> {
  let opened: Promise<IDBDatabase> | undefined
  const open = () =>
    new Promise<IDBDatabase>((resolve, reject) => {
      // Whatever version there is: a newer page's journal is told by its own opening.
      const request = indexedDB.open(name)
      request.onupgradeneeded = () => {
        request.result.createObjectStore(entries, { keyPath: ['journal', 'seq'] })
        request.result.createObjectStore(current)
        request.result.createObjectStore(setAside, { keyPath: 'journal' })
      }
      request.onsuccess = () => {
        const database = request.result
        if (![entries, current, setAside].every((store) => database.objectStoreNames.contains(store))) {
          opened = undefined
          database.close()
          return reject(new Error('Not the database of this console'))
        }
        database.onclose = () => (opened = undefined)
        database.onversionchange = () => {
          opened = undefined
          database.close()
        }
        resolve(database)
      }
      request.onerror = () => {
        opened = undefined
        reject(request.error)
      }
    })
  return () => (opened ??= open())
}

function find(transaction: IDBTransaction, known: Position | undefined, use: (found: Found, number: number) => void) {
  const which: IDBRequest<unknown> = transaction.objectStore(current).get(current)
  which.onsuccess = () => {
    if (which.result === undefined) return use({ journal: undefined, rows: [] }, 0)
    // A journal that cannot be found is damaged: nothing of it is overwritten.
    if (!isCurrent(which.result)) return use({ journal: 'unknown', rows: [] }, 0)
    const { journal, number } = which.result
    const after = known?.journal === journal ? known.seq : -1
    const range = IDBKeyRange.bound([journal, after], [journal, Infinity], true)
    const rows: IDBRequest<Row[]> = transaction.objectStore(entries).getAll(range)
    rows.onsuccess = () => use({ journal, rows: rows.result }, number)
  }
}

function isCurrent(found: unknown): found is Current {
  const { journal, number } = (found ?? {}) as Partial<Current>
  return typeof journal === 'string' && typeof number === 'number'
}

function readRows(database: IDBDatabase, known: Position | undefined): Promise<Found> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([current, entries], 'readonly')
    transaction.onabort = () => reject(transaction.error)
    find(transaction, known, resolve)
  })
}

/** Resolves, with the change to tell of, only when everything is written. */
function transact(database: IDBDatabase, known: Position | undefined, decide: (found: Found) => Outcome) {
  return new Promise<Change | undefined>((resolve, reject) => {
    const transaction = database.transaction([current, entries, setAside], 'readwrite')
    let outcome: Outcome = {}
    let thrown: unknown
    transaction.oncomplete = () => resolve(outcome.change)
    transaction.onabort = () => reject(thrown ?? transaction.error)
    find(transaction, known, (found, number) => {
      try {
        outcome = decide(found)
        write(transaction, known, found, number, outcome)
      } catch (error) {
        thrown = error
        transaction.abort()
      }
    })
  })
}

function write(
  transaction: IDBTransaction,
  known: Position | undefined,
  { journal, rows }: Found,
  number: number,
  { append, begin, entries: first = [] }: Outcome,
) {
  const store = transaction.objectStore(entries)
  if (append) {
    const last = rows.at(-1)?.seq ?? known?.seq ?? 0
    // `add` fails if the key is taken: should anything else ever have written, nothing is overwritten.
    store.add({ journal, seq: last + 1, body: append })
  }
  if (begin) {
    const { setAside: why } = begin
    if (journal !== undefined && why) transaction.objectStore(setAside).put({ journal, reason: why.reason, rows })
    if (journal !== undefined) store.delete(IDBKeyRange.bound([journal], [journal, []])) // [] sorts after every number
    const next = journalId(begin, number + 1)
    for (const [seq, body] of [begin, ...first].entries()) store.add({ journal: next, seq, body })
    transaction.objectStore(current).put({ journal: next, number: number + 1 } satisfies Current, current)
  }
}

function readSetAside(database: IDBDatabase): Promise<SetAsideJournal[]> {
  return new Promise((resolve, reject) => {
    // Their IDs begin with the time, so the order of the keys is that of time.
    const request: IDBRequest<SetAsideJournal[]> = database.transaction(setAside).objectStore(setAside).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
