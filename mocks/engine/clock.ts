import { nextDayAt } from './policy.ts'
import { imageState } from './views.ts'
import type { World } from './world.ts'

/** P3: when a day of shares next begins anew on a cloud that counts them, in milliseconds since the epoch. */
export function nextReset({ policies }: World, now: number): number {
  const counting = Object.values(policies).filter(({ limits }) => limits.dailyShareLimit)
  return Math.min(...counting.map((policy) => nextDayAt(policy, now)))
}

/** When the last of what is under way will be done, in milliseconds since the epoch; undefined when nothing is. Looks at everything. */
export function allDoneAt(world: World, now: number): number | undefined {
  const records = [...world.instances.values(), ...world.disks.values(), ...world.jobs.values()]
  const ends = records.flatMap((list) => list.list().map(({ readyAt }) => readyAt))
  for (const image of world.images.values()) {
    if (image.readyAt !== undefined && imageState(image, now) !== 'available') ends.push(image.readyAt)
  }
  const last = ends.reduce((latest, end) => Math.max(latest, end), 0)
  return last > now ? last : undefined
}
