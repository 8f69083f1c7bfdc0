import type { IdForm } from './ids.ts'
import { alibabaPolicy } from './policies/alibaba.ts'
import { huaweiPolicy } from './policies/huawei.ts'
import { pinganPolicy } from './policies/pingan.ts'
import { tencentPolicy } from './policies/tencent.ts'
import type { ImageKind } from './refusal.ts'
import type { CloudId, World } from './world.ts'

/** A number a cloud sets, and who says so since when: such numbers age. */
export interface Limit {
  value: number
  source: string
  /** Of the source, ISO 8601. */
  date: string
}

export type LimitName =
  | 'shareLimit'
  | 'wholeMachineShareLimit'
  | 'accountsPerCall'
  | 'imageQuota'
  | 'imageNameLength'
  | 'imageDescriptionLength'
  | 'instanceQuota'

/** Numbers to use instead of the policy's, on every cloud that has such a limit. */
export type Limits = Partial<Record<LimitName | 'dailyShareLimit', number>>

/** What differs between clouds. One row per cloud that is open. */
export interface Policy {
  limits: Record<LimitName, Limit> & { dailyShareLimit?: Limit }
  /** Kinds of one's own image that cannot be shared. */
  notShareable: readonly ImageKind[]
  /** Kinds of one's own image that cannot be copied to another region. */
  notCopyable: readonly ImageKind[]
  /** Whether images may be copied between mainland China and the rest of the world. */
  copyAcrossBorder: boolean
  /** T14: whether a recipient may copy a received image within its region. */
  copyReceivedInRegion: boolean
  /** Whether images can be made of encrypted instances; they are encrypted too then. */
  imageOfEncrypted: boolean
  /** What owns images and receives shares: an account, or one of its projects in a region (H11). */
  tenant: 'account' | 'project'
  /** H1: whether a recipient is asked first. */
  invites: boolean
  /** What sharing with somebody who has the image already comes to, and stopping with somebody who has it not. */
  shareAgain: 'refused' | 'ignored'
  stopUnshared: 'refused' | 'ignored'
  /** T6, H15: whether deleting an image ends its shares, or waits until there are none. */
  deleteWhileShared: boolean
  /** Whether an image that the owner's own instances were made from is deleted without being forced. */
  deleteWhileUsed: boolean
  /** Whether an image can be deprecated while it is shared. */
  deprecateWhileShared: boolean
  /** T5, A3, P4: what the image quota is counted for, and whether received images take it. */
  quota: { scope: 'region' | 'account'; countsReceived: boolean }
  /** P3: milliseconds from midnight UTC to the beginning of the day that shares are counted by. */
  dayBegins: number
  ids: {
    image: IdForm
    snapshot: IdForm
    instance: IdForm
    /** Where system disks have IDs of their own. */
    disk?: IdForm
  }
  /** What a name or description may be made of, where the cloud restricts it. */
  imageNameForm?: RegExp
  imageDescriptionForm?: RegExp
  /** Milliseconds that a job takes which makes nothing that takes its own time. */
  jobTakes: number
  image: {
    /** Milliseconds until a copy, or an image made from an instance, can be used. Ours, as all such times here are. */
    copyTakes: number
    creationTakes: number
  }
  instance: {
    defaultType: string
    defaultName: string
    /** The name of the nth, from 1, of several made at once. */
    numbered: (name: string, n: number) => string
    smallestSystemDiskGiB: number
    /** Milliseconds until a new instance runs. Ours: long enough to be seen, short enough for a demonstration. */
    readyAfter: number
    /** Milliseconds until a reinstalled instance can be used again. */
    reinstallTakes: number
    /** Milliseconds until an instance has started or stopped. */
    powerTakes: number
    /** What an instance must be stopped for, unless it is forced. */
    stoppedFor: readonly ('reinstall' | 'terminate')[]
  }
}

const policies: World['policies'] = {
  tencent: tencentPolicy,
  alibaba: alibabaPolicy,
  pingan: pinganPolicy,
  huawei: huaweiPolicy,
}

/** The policies with some limits replaced, on every cloud alike. */
export function policiesWith(limits: Limits = {}): World['policies'] {
  return Object.fromEntries(
    Object.entries(policies).map(([cloud, policy]) => [cloud, { ...policy, limits: changed(policy.limits, limits) }]),
  )
}

function changed(before: Policy['limits'], limits: Limits): Policy['limits'] {
  const after = structuredClone(before)
  for (const [name, limit] of Object.entries(after)) {
    limit.value = limits[name as keyof Limits] ?? limit.value // Object.entries forgets the names of its keys
  }
  return after
}

/** Throws for a cloud that is not open: nothing reaches the engine for one. */
export function policyOf(world: World, cloud: CloudId): Policy {
  const policy = world.policies[cloud]
  if (!policy) throw new Error(`The engine has no policy for ${cloud}: the cloud is not open yet`)
  return policy
}

const dayLength = 86_400_000

/** The day of the cloud's calendar that a time falls on, counted from the epoch. */
export const dayOf = ({ dayBegins }: Policy, time: number) => Math.floor((time - dayBegins) / dayLength)

/** When the day after that one begins, in milliseconds since the epoch. */
export const nextDayAt = (policy: Policy, time: number) => (dayOf(policy, time) + 1) * dayLength + policy.dayBegins
