import type { Action } from '../../../src/clouds/pingan/wire.ts'
import { copyImage, createImage, deleteImage, modifyImageAttribute } from './change-images.ts'
import { PinganError } from './errors.ts'
import { listImages } from './images.ts'
import { deleteInstance, listInstances, runInstance } from './instances.ts'
import type { Operation } from './operation.ts'
import { listRegions, listZones } from './places.ts'
import { cancelImageShare, getImageShareQuota, leaveSharedImage, listImageShares, shareImage } from './shares.ts'
import { getUser } from './user.ts'

/** The compiler holds these against the actions that the console's wire names, a test against docs/clouds.md. */
export const operations: Record<Action, Operation> = {
  ListRegions: listRegions,
  ListZones: listZones,
  GetUser: getUser,
  ListImages: listImages,
  ListImageShares: listImageShares,
  GetImageShareQuota: getImageShareQuota,
  ShareImage: shareImage,
  CancelImageShare: cancelImageShare,
  LeaveSharedImage: leaveSharedImage,
  CopyImage: copyImage,
  CreateImage: createImage,
  ModifyImageAttribute: modifyImageAttribute,
  DeleteImage: deleteImage,
  ListInstances: listInstances,
  RunInstance: runInstance,
  DeleteInstance: deleteInstance,
}

const byName = new Map(Object.entries(operations))

/** @throws PinganError InvalidAction. */
export function findOperation(action: string): Operation {
  const found = byName.get(action)
  if (!found) throw new PinganError('InvalidAction', `There is no action ${action}.`)
  return found
}
