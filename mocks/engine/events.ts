import type { InstanceRecord, Place } from './world.ts'

/** What can have happened. Stored in journals: a change of meaning here needs a new `formatVersion` (journal.ts). */
export type WorldEvent =
  | ({ type: 'image-shared'; image: string; accounts: string[] } & Place)
  | ({ type: 'sharing-stopped'; image: string; accounts: string[] } & Place)
  | ({ type: 'instances-created'; instances: InstanceRecord[] } & Place)
