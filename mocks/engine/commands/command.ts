import type { WorldEvent } from '../events.ts'
import type { Caller, ImageAttributes } from '../world.ts'

/** What an account may ask of the world. Handlers build these; `decide` answers with events or throws a RefusalError. */
export type Command =
  | { type: 'share-image'; by: Caller; image: string; accounts: string[] }
  | { type: 'stop-sharing'; by: Caller; image: string; accounts: string[] }
  | { type: 'edit-image'; by: Caller; image: string; changes: Partial<ImageAttributes> }
  /** Under the image's own name when none is given. */
  | { type: 'copy-image'; by: Caller; image: string; regions: string[]; name?: string }
  | { type: 'create-image'; by: Caller; instance: string; name: string; description?: string; family?: string }
  | { type: 'delete-images'; by: Caller; images: string[] }
  | {
      type: 'create-instances'
      by: Caller
      image: string
      zone: string
      count: number
      name?: string
      instanceType?: string
    }
  /** From the image that it has when none is given. */
  | { type: 'reinstall-instance'; by: Caller; instance: string; image?: string; systemDiskGiB?: number }
  | { type: 'terminate-instances'; by: Caller; instances: string[] }

/** What `execute` resolves with, by command. */
export interface Results {
  'share-image': void
  'stop-sharing': void
  'edit-image': void
  /** One for each region, in the order in which they were asked for. */
  'copy-image': { region: string; image: string }[]
  /** ID of the new image. */
  'create-image': string
  'delete-images': void
  /** IDs of the new instances. */
  'create-instances': string[]
  'reinstall-instance': void
  'terminate-instances': void
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>

/** What a command leads to: nothing happened when there are no events. */
export interface Decision<T extends Command['type'] = Command['type']> {
  events: WorldEvent[]
  result: Results[T]
}
