import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { imageCount, imageIdByName, imageQuota } from '../views.ts'
import type { Caller, CloudId, World } from '../world.ts'

/** Counted as a person would: by characters, so that one outside the basic plane is one and not two. */
const lengthOf = (text: string) => [...text].length

/** @throws RefusalError image-name-missing, image-name-too-long, image-name-form. */
export function checkName(world: World, cloud: CloudId, name: string) {
  const limit = policyOf(world, cloud).limits.imageNameLength.value
  if (name.trim() === '') throw new RefusalError({ reason: 'image-name-missing' })
  if (lengthOf(name) > limit) throw new RefusalError({ reason: 'image-name-too-long', limit })
  if (policyOf(world, cloud).imageNameForm?.test(name) === false) throw new RefusalError({ reason: 'image-name-form' })
}

/** @throws RefusalError image-description-too-long, image-description-form. */
export function checkDescription(world: World, cloud: CloudId, description: string) {
  const limit = policyOf(world, cloud).limits.imageDescriptionLength.value
  if (lengthOf(description) > limit) throw new RefusalError({ reason: 'image-description-too-long', limit })
  const fits = policyOf(world, cloud).imageDescriptionForm?.test(description)
  if (fits === false) throw new RefusalError({ reason: 'image-description-form' })
}

/** Names are unique per account and region. @throws RefusalError image-name-taken. */
export function checkNameFree(world: World, owner: Caller, name: string) {
  if (imageIdByName(world, owner, owner.account, name) === undefined) return
  throw new RefusalError({ reason: 'image-name-taken', name, region: owner.region })
}

/** @throws RefusalError image-quota when the account would have more images there than it may have. */
export function checkQuota(world: World, owner: Caller, more = 1) {
  const limit = imageQuota(world, owner)
  if (imageCount(world, owner) + more > limit) {
    throw new RefusalError({ reason: 'image-quota', region: owner.region, limit })
  }
}
