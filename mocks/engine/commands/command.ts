import type { WorldEvent } from '../events.ts'
import type { Caller } from '../world.ts'

/** What an account may ask of the world. Handlers build these; `decide` answers with events or throws a RefusalError. */
export type Command =
  | { type: 'share-image'; by: Caller; image: string; accounts: string[] }
  | { type: 'stop-sharing'; by: Caller; image: string; accounts: string[] }
  | {
      type: 'create-instances'
      by: Caller
      image: string
      zone: string
      count: number
      name?: string
      instanceType?: string
    }

/** What `execute` resolves with, by command. */
export interface Results {
  'share-image': void
  'stop-sharing': void
  /** IDs of the new instances. */
  'create-instances': string[]
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>

/** What a command leads to: nothing happened when there are no events. */
export interface Decision<T extends Command['type'] = Command['type']> {
  events: WorldEvent[]
  result: Results[T]
}
