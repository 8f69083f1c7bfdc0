import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { imageCount, imageKind, imageQuota, recipientIn, shareAllowance, shareHolders } from '../views.ts'
import type { Caller, ImageRecord, World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { checkAvailable, checkKind, imageToChange } from './image-asked-for.ts'
import { recipients } from './recipients.ts'
import { stopSharing } from './stop-sharing.ts'

/**
 * Shares an image with all the accounts or, refused, with none (C2: who wants one answer per account sends one
 * account per command). Rules T1, T2, T8, T9, A4, A7, A8, P2 to P4, P6, P7, H1, H11 to H13; order of the checks and merging of duplicates: ours,
 * undocumented.
 */
export function shareImage(world: World, command: CommandOf<'share-image'>, now: number): Decision<'share-image'> {
  const { by } = command
  const image = imageToChange(world, by, command.image)
  checkAvailable(image, now)
  checkKind(image, policyOf(world, by.cloud).notShareable)
  const asked = recipients(world, by, command.accounts)
  for (const account of asked) checkRecipient(world, by, image, account)
  const accounts = asked.filter((account) => !shareHolders(world, image).has(account))
  const leaving = recipients(world, by, command.stopWith ?? []).filter((account) =>
    shareHolders(world, image).has(account),
  )
  checkLimit(world, image, accounts.length - leaving.length)
  checkDay(world, by, accounts.length, now)
  for (const account of accounts) checkRoom(world, { ...by, account })
  const { cloud, region, id } = image
  const invited = policyOf(world, cloud).invites && { invited: true as const }
  const stopped = stopSharing(world, { type: 'stop-sharing', by, image: id, accounts: leaving })
  const shared = { type: 'image-shared' as const, cloud, region, image: id, accounts, ...invited }
  return { events: [...stopped.events, ...(accounts.length > 0 ? [shared] : [])], result: accounts }
}

/** T2, H11: another, that exists (in this region, as projects do), that is a root account, and that does not have the image yet. */
function checkRecipient(world: World, by: Caller, image: ImageRecord, account: string) {
  if (account === by.account) throw new RefusalError({ reason: 'share-with-self', account })
  const recipient = recipientIn(world, by, account)
  if (!recipient) throw new RefusalError({ reason: 'account-not-found', account })
  if (recipient.rootAccount) throw new RefusalError({ reason: 'not-root-account', account })
  if (shareHolders(world, image).has(account) && policyOf(world, by.cloud).shareAgain === 'refused') {
    throw new RefusalError({ reason: 'already-shared', image: image.id, account })
  }
}

/** T1, H12. */
function checkLimit(world: World, image: ImageRecord, more: number) {
  const { shareLimit, wholeMachineShareLimit } = policyOf(world, image.cloud).limits
  const limit = (imageKind(image) === 'whole-machine' ? wholeMachineShareLimit : shareLimit).value
  const wouldBe = shareHolders(world, image).size + more
  if (wouldBe > limit) throw new RefusalError({ reason: 'share-limit', image: image.id, limit, wouldBe })
}

/** P3. */
function checkDay(world: World, by: Caller, more: number, now: number) {
  const allowance = shareAllowance(world, by, now)
  if (!allowance || allowance.used + more <= allowance.limit) return
  const { limit, resetsAt } = allowance
  throw new RefusalError({ reason: 'daily-share-limit', limit, resetsAt })
}

/** P4: where a received image takes its recipient's quota. */
function checkRoom(world: World, recipient: Caller) {
  if (!policyOf(world, recipient.cloud).quota.countsReceived) return
  const limit = imageQuota(world, recipient)
  if (imageCount(world, recipient) + 1 <= limit) return
  throw new RefusalError({ reason: 'recipient-image-quota', account: recipient.account, limit })
}
