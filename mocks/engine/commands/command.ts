import type { WorldEvent } from '../events.ts'
import type { Reason } from '../refusal.ts'
import type { JobRecord, VaultRecord } from '../resources.ts'
import type { Caller, ImageAttributes } from '../world.ts'

/** What an account may ask of the world. Handlers build these; `decide` answers with events or throws a RefusalError. */
export type Command =
  /** `stopWith`: whom to stop sharing with in the same step, so that they make room for the others. */
  | { type: 'share-image'; by: Caller; image: string; accounts: string[]; stopWith?: string[] }
  | { type: 'stop-sharing'; by: Caller; image: string; accounts: string[] }
  /** P11: a recipient gives its own share up. */
  | { type: 'leave-share'; by: Caller; image: string }
  | { type: 'edit-image'; by: Caller; image: string; changes: Partial<ImageAttributes> }
  /** H6, H14: the answer may be another than before. `vault` is for the backup of a whole-machine image (H7). */
  | { type: 'answer-invitation'; by: Caller; image: string; answer: 'accepted' | 'rejected'; vault?: string }
  | CopyImage
  /** Ends a copy that is under way, and with it the image that it makes. */
  | { type: 'cancel-copy'; by: Caller; image: string }
  /** `name`: the new image's ID when none is given. */
  | { type: 'create-image'; by: Caller; instance: string; name?: string; description?: string; family?: string }
  /** `force`: also where the caller's own instances were made from them. */
  | { type: 'delete-images'; by: Caller; images: string[]; force?: boolean }
  | {
      type: 'create-instances'
      by: Caller
      image: string
      zone: string
      count: number
      name?: string
      /** Several have the name as it is, without a number. */
      sameName?: true
      instanceType?: string
      systemDiskGiB?: number
    }
  | ReinstallInstance
  | { type: 'start-instance'; by: Caller; instance: string }
  | { type: 'stop-instance'; by: Caller; instance: string }
  /** `force`: also while they run. */
  | { type: 'terminate-instances'; by: Caller; instances: string[]; force?: boolean }
  | ({ type: 'create-vault'; by: Caller } & Pick<VaultRecord, 'name' | 'sizeGiB' | 'protects' | 'holds'>)
  | ({ type: 'create-disks'; by: Caller; image: string; zone: string; count: number; name: string } & DiskChoice)
  | RunJob

interface CopyImage {
  type: 'copy-image'
  by: Caller
  image: string
  regions: string[]
  /** The image's own when none is given, as for the description. */
  name?: string
  description?: string
  /** To the project of that name, else the region's own. */
  project?: string
  /** Whether the copy is to be encrypted; only such a copy may stay in the image's own region. */
  encrypt?: boolean
}

interface ReinstallInstance {
  type: 'reinstall-instance'
  by: Caller
  instance: string
  /** None: the image that it has, on the system disk that it has. */
  image?: string
  systemDiskGiB?: number
  /** To be started afterwards, where it was stopped for this. */
  start?: boolean
}

export interface DiskChoice {
  sizeGiB: number
  diskType: string
}

/**
 * Does all that is asked at once, and says by way of a job what became of it. A refusal for one of `partial` costs only
 * the command that met it, any other the whole job.
 */
export interface RunJob {
  type: 'run-job'
  by: Caller
  /** The cloud's own name for this kind of job. */
  job: string
  commands: Exclude<Command, RunJob>[]
  partial?: readonly Reason[]
}

/** What `execute` resolves with, by command. */
export interface Results {
  /** Those of the accounts that did not have it before. */
  'share-image': string[]
  'stop-sharing': void
  'leave-share': void
  'edit-image': void
  /** One for each region, in the order in which they were asked for. */
  'copy-image': { region: string; image: string }[]
  'cancel-copy': void
  /** ID of the new image. */
  'create-image': string
  'delete-images': void
  /** IDs of the new instances. */
  'create-instances': string[]
  'reinstall-instance': void
  'start-instance': void
  'stop-instance': void
  'terminate-instances': void
  'answer-invitation': void
  /** Its ID. */
  'create-vault': string
  /** IDs of the new disks. */
  'create-disks': string[]
  'run-job': JobRecord
}

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>

/** What a command leads to: nothing happened when there are no events. */
export interface Decision<T extends Command['type'] = Command['type']> {
  events: WorldEvent[]
  result: Results[T]
}
