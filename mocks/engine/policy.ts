import type { CloudId, World } from './world.ts'

/** A number a cloud sets, and who says so since when: such numbers age. */
export interface Limit {
  value: number
  source: string
  /** Of the source, ISO 8601. */
  date: string
}

export type LimitName =
  'shareLimit' | 'accountsPerCall' | 'imageQuota' | 'imageNameLength' | 'imageDescriptionLength' | 'instanceQuota'

/** Numbers to use instead of the policy's, on every cloud. */
export type Limits = Partial<Record<LimitName, number>>

/** What differs between clouds. One row per cloud that is open. */
export interface Policy {
  limits: Record<LimitName, Limit>
  /** Kinds of one's own image that cannot be shared. */
  notShareable: readonly ('encrypted' | 'byol' | 'whole-machine')[]
  /** Kinds of one's own image that cannot be copied to another region. */
  notCopyable: readonly ('encrypted' | 'whole-machine')[]
  /** Whether images may be copied between mainland China and the rest of the world. */
  copyAcrossBorder: boolean
  /** T14: whether a recipient may copy a received image within its region. */
  copyReceivedInRegion: boolean
  image: {
    idPrefix: string
    snapshotIdPrefix: string
    /** Milliseconds until a copy, or an image made from an instance, can be used. Ours, as all such times here are. */
    copyTakes: number
    creationTakes: number
  }
  instance: {
    idPrefix: string
    defaultType: string
    defaultName: string
    smallestSystemDiskGiB: number
    /** Milliseconds until a new instance runs. Ours: long enough to be seen, short enough for a demonstration. */
    readyAfter: number
    /** Milliseconds until a reinstalled instance runs again. */
    reinstallTakes: number
  }
}

const tencent: Policy = {
  limits: {
    // T1. The API reference says 500 since 2024-05; the seeds' value is the default here.
    shareLimit: { value: 50, source: 'product document 213/4944 as in the seeds', date: '2024-01-04' },
    // No document gives a maximum per call: ours, the same as the share limit.
    accountsPerCall: { value: 50, source: 'ours', date: '2026-08-21' },
    imageQuota: {
      value: 500,
      source: 'API 2017-03-12, notes on SyncImages and DeleteImages, per region',
      date: '2026-08-21',
    },
    // Characters of any script: T3's fields.
    imageNameLength: { value: 60, source: 'API 2017-03-12, ModifyImageAttribute and CreateImage', date: '2026-08-21' },
    imageDescriptionLength: {
      value: 256,
      source: 'API 2017-03-12, ModifyImageAttribute and CreateImage',
      date: '2026-08-21',
    },
    // Pay-as-you-go instances of one account in one zone.
    instanceQuota: { value: 30, source: 'product document 213/2664', date: '2019-09-25' },
  },
  // Error list of ModifyImageSharePermission: each of the three has its code there.
  notShareable: ['encrypted', 'byol', 'whole-machine'],
  // Error list of SyncImages; an encrypted image can only become another encrypted one in its own region.
  notCopyable: ['encrypted', 'whole-machine'],
  // Product document 213/4943: crossing it needs a support request.
  copyAcrossBorder: false,
  copyReceivedInRegion: false,
  image: {
    idPrefix: 'img-',
    snapshotIdPrefix: 'snap-',
    // 10 to 30 minutes on the cloud: here long enough to see progress and to reload, short enough to wait for.
    copyTakes: 40_000,
    creationTakes: 25_000,
  },
  instance: {
    idPrefix: 'ins-',
    defaultType: 'S5.MEDIUM2',
    defaultName: 'Unnamed',
    smallestSystemDiskGiB: 50,
    readyAfter: 8_000,
    reinstallTakes: 12_000,
  },
}

const policies: World['policies'] = { tencent }

/** The policies with some limits replaced, on every cloud alike. */
export function policiesWith(limits: Limits = {}): World['policies'] {
  const changed = structuredClone(policies)
  for (const policy of Object.values(changed)) {
    for (const [name, limit] of Object.entries(policy.limits)) {
      limit.value = limits[name as LimitName] ?? limit.value // Object.entries forgets that its keys are LimitNames
    }
  }
  return changed
}

/** Throws for a cloud that is not open: nothing reaches the engine for one. */
export function policyOf(world: World, cloud: CloudId): Policy {
  const policy = world.policies[cloud]
  if (!policy) throw new Error(`The engine has no policy for ${cloud}: the cloud is not open yet`)
  return policy
}
