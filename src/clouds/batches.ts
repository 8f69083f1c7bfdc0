import type { Outcome, Watch } from './cloud.ts'
import { CloudError } from './cloud-error.ts'

interface Batches {
  /** The most that the cloud takes in one call. */
  size: number
  /**
   * One call; rejects when the cloud accepted none of them. Resolves when it accepted all, or all but those that it
   * resolves with, each with its reason.
   */
  send: (items: string[]) => Promise<ReadonlyMap<string, CloudError> | void>
  /** Can this refusal belong to one member of the batch? Then the batch is halved until each refusal has its owner. */
  mayBelongToOne: (error: CloudError) => boolean
  /** After a call whose answer was lost: which of these already are as wished? */
  alreadyDone: (items: string[]) => Promise<Set<string>>
}

/** What became of one of the things that a write was about. */
interface Settled {
  item: string
  error?: CloudError
}

interface WatchItems {
  onSettled?: (settled: Settled) => void
  signal?: AbortSignal | undefined
}

/**
 * Applies a write to many things through a call that is all or nothing, so that a bad one does not cost the others theirs
 * (C2). Resolves with what became of each, in the order of the answers; those not yet sent when the signal aborts are
 * left out.
 */
export async function inBatches(items: string[], batches: Batches, watch: WatchItems = {}): Promise<Settled[]> {
  const all: Settled[] = []
  const settle = (settled: string[], errorOf: (item: string) => CloudError | undefined) => {
    for (const item of settled) {
      const error = errorOf(item)
      const outcome = error ? { item, error } : { item }
      all.push(outcome)
      watch.onSettled?.(outcome)
    }
  }

  const waiting = chunks(items, batches.size)
  for (let batch = waiting.shift(); batch && !watch.signal?.aborted; batch = waiting.shift()) {
    try {
      const refused = await batches.send(batch)
      settle(batch, (item) => refused?.get(item))
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      if (batch.length > 1 && batches.mayBelongToOne(error)) {
        const middle = Math.ceil(batch.length / 2)
        waiting.unshift(batch.slice(0, middle), batch.slice(middle))
      } else {
        const lost = error.code === undefined
        const done = lost ? await batches.alreadyDone(batch).catch(() => nothing) : nothing
        const first = batch.toSorted((a, b) => Number(done.has(b)) - Number(done.has(a)))
        settle(first, (item) => (done.has(item) ? undefined : error))
      }
    }
  }
  return all
}

const nothing: ReadonlySet<string> = new Set()

/** The same for the recipients of an image. */
export async function inAccountBatches(accounts: string[], batches: Batches, watch: Watch = {}): Promise<Outcome[]> {
  const outcomeOf = ({ item, ...rest }: Settled): Outcome => ({ account: item, ...rest })
  const settled = await inBatches(accounts, batches, {
    onSettled: (each) => watch.onOutcome?.(outcomeOf(each)),
    signal: watch.signal,
  })
  return settled.map(outcomeOf)
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
