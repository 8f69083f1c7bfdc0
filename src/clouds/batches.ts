import type { Outcome, Watch } from './cloud.ts'
import { CloudError } from './cloud-error.ts'

interface Batches {
  /** The most recipients that the cloud takes in one call. */
  size: number
  /** One call; resolves when the cloud accepted all of them, rejects when it accepted none. */
  send: (accounts: string[]) => Promise<void>
  /** Can this refusal belong to one member of the batch? Then the batch is halved until each refusal has its owner. */
  mayBelongToOne: (error: CloudError) => boolean
  /** After a call whose answer was lost: which of these already are as wished? */
  alreadyDone: (accounts: string[]) => Promise<Set<string>>
}

/**
 * Applies a write to many recipients through a call that is all or nothing, so that one bad recipient does not cost the
 * others theirs (C2). Resolves with one outcome per recipient, in the order of the answers; recipients not yet sent when
 * the watch's signal aborts have none.
 */
export async function inBatches(accounts: string[], batches: Batches, watch: Watch = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const settle = (settled: string[], error?: CloudError) => {
    for (const account of settled) {
      const outcome = error ? { account, error } : { account }
      outcomes.push(outcome)
      watch.onOutcome?.(outcome)
    }
  }

  const waiting = chunks(accounts, batches.size)
  for (let batch = waiting.shift(); batch && !watch.signal?.aborted; batch = waiting.shift()) {
    try {
      await batches.send(batch)
      settle(batch)
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      if (batch.length > 1 && batches.mayBelongToOne(error)) {
        const middle = Math.ceil(batch.length / 2)
        waiting.unshift(batch.slice(0, middle), batch.slice(middle))
      } else if (error.code === undefined) {
        const done = await batches.alreadyDone(batch).catch(() => new Set<string>())
        settle(batch.filter((account) => done.has(account)))
        settle(
          batch.filter((account) => !done.has(account)),
          error,
        )
      } else settle(batch, error)
    }
  }
  return outcomes
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
