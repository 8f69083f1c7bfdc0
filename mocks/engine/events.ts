import type { DiskRecord, JobRecord, VaultRecord } from './resources.ts'
import type { ImageAttributes, ImageRecord, InstanceRecord, Place } from './world.ts'

/** What can have happened. Stored in journals: a change of meaning here needs a new `formatVersion` (journal.ts). */
export type WorldEvent =
  /** Invited are those who have yet to answer. */
  | ({ type: 'image-shared'; image: string; accounts: string[]; invited?: true } & Place)
  | ({
      type: 'invitation-answered'
      image: string
      account: string
      answer: 'accepted' | 'rejected'
      vault?: string
    } & Place)
  | ({ type: 'sharing-stopped'; image: string; accounts: string[] } & Place)
  /** P11: by the recipient. */
  | ({ type: 'share-left'; image: string; account: string } & Place)
  | ({ type: 'image-edited'; image: string; changes: Partial<ImageAttributes> } & Place)
  /** The place is that of the image; the copies say their own. */
  | ({ type: 'image-copied'; image: string; copies: ImageRecord[] } & Place)
  | ({ type: 'image-created'; image: ImageRecord; instance: string } & Place)
  | ({ type: 'images-deleted'; images: string[] } & Place)
  | ({ type: 'instances-created'; instances: InstanceRecord[] } & Place)
  /** The instance as it is from now on. */
  | ({ type: 'instance-reinstalled'; instance: InstanceRecord } & Place)
  /** Started or stopped; the instance as it is from now on. */
  | ({ type: 'instance-power-changed'; instance: InstanceRecord } & Place)
  | ({ type: 'instances-terminated'; owner: string; instances: string[] } & Place)
  | ({ type: 'vault-created'; vault: VaultRecord } & Place)
  | ({ type: 'disks-created'; disks: DiskRecord[] } & Place)
  | ({ type: 'job-started'; job: JobRecord } & Place)
