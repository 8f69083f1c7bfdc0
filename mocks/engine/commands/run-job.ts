import type { WorldEvent } from '../events.ts'
import { hexId } from '../ids.ts'
import type { Unique } from '../ids.ts'
import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { JobItem, JobRecord } from '../resources.ts'
import type { World } from '../world.ts'
import type { Command, CommandOf, Decision, RunJob } from './command.ts'

type Decide = (world: World, command: Command, now: number, unique: Unique) => Decision

/** More than one command ever makes of things. */
const mostMade = 1_000

/** Everything is decided in the world as it was before: the commands of a job are about different things. */
export function runJob(
  world: World,
  { by, job: type, commands, partial = [] }: CommandOf<'run-job'>,
  now: number,
  unique: Unique,
  decide: Decide,
): Decision<'run-job'> {
  const events: WorldEvent[] = []
  const items = commands.flatMap((command, index): JobItem[] => {
    try {
      const decision = decide(world, command, now, (n) => unique(index * mostMade + n))
      events.push(...decision.events)
      return itemsOf(command, decision.events)
    } catch (error) {
      if (!(error instanceof RefusalError) || !partial.includes(error.refusal.reason)) throw error
      const { refusal } = error
      return itemsOf(command, []).map((item) => ({ ...item, refusal }))
    }
  })
  const { cloud, region, account: owner } = by
  const readyAt = Math.max(now + policyOf(world, cloud).jobTakes, ...events.flatMap(readyTimes))
  const id = hexId(unique(commands.length * mostMade))
  const job: JobRecord = { cloud, region, id, owner, type, began: now, readyAt, items }
  return { events: [...events, { type: 'job-started', cloud, region, job }], result: job }
}

function itemsOf(command: Exclude<Command, RunJob>, events: WorldEvent[]): JobItem[] {
  const made = events.flatMap(madeBy)
  switch (command.type) {
    case 'share-image':
    case 'stop-sharing':
      return command.accounts.map((account) => ({ image: command.image, account, made }))
    case 'answer-invitation':
      return [{ image: command.image, account: command.by.account, made }]
    default:
      return [{ made }]
  }
}

function madeBy(event: WorldEvent): string[] {
  if (event.type === 'image-copied') return event.copies.map(({ id }) => id)
  if (event.type === 'image-created') return [event.image.id]
  if (event.type === 'instances-created') return event.instances.map(({ id }) => id)
  if (event.type === 'instance-reinstalled') return [event.instance.id]
  if (event.type === 'disks-created') return event.disks.map(({ id }) => id)
  return []
}

function readyTimes(event: WorldEvent): number[] {
  if (event.type === 'image-copied') return event.copies.map(({ readyAt = 0 }) => readyAt)
  if (event.type === 'image-created') return [event.image.readyAt ?? 0]
  if (event.type === 'instances-created') return event.instances.map(({ readyAt }) => readyAt)
  if (event.type === 'instance-reinstalled') return [event.instance.readyAt]
  if (event.type === 'disks-created') return event.disks.map(({ readyAt }) => readyAt)
  return []
}
