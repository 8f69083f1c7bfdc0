import { inAccountBatches } from '../batches.ts'
import type { Cloud, ImageListName, OpenOptions, Watch } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { pace } from '../pace.ts'
import { type Call, createClient } from './client.ts'
import { toImage, toInstance, toRegion, toShare, toZone } from './to-model.ts'

/** The most that a page of DescribeImages or DescribeInstances may hold. */
const pageSize = 100

/** Our choice: the API documents no maximum of accounts per call. */
const accountsPerCall = 50

/** Each of the writing actions, and DescribeImageSharePermission, takes ten calls a second. */
const callsPerSecond = 10

/** There is nothing to answer on this cloud, so nobody asks for the other lists. */
const imageTypes: Record<ImageListName, string> = {
  own: 'PRIVATE_IMAGE',
  received: 'SHARED_IMAGE',
  invited: 'none',
  rejected: 'none',
}

export function openTencent(options: OpenOptions): Cloud {
  const call = createClient(options)
  const reading = pace(callsPerSecond)
  const writing = pace(callsPerSecond)

  async function listShares(image: string, signal?: AbortSignal) {
    const answer = await reading(() => call('DescribeImageSharePermission', { ImageId: image }, signal), signal)
    return (answer.SharePermissionSet ?? []).map(toShare)
  }
  const modifyShares = shareModifier(call, listShares)

  return {
    listShares,
    share: (image, accounts, watch) => modifyShares('SHARE', image, accounts, watch),
    stopSharing: (image, accounts, watch) => modifyShares('CANCEL', image, accounts, watch),

    async listRegions(signal) {
      const answer = await call('DescribeRegions', {}, signal)
      return (answer.RegionSet ?? []).map(toRegion)
    },

    async listZones(signal) {
      const answer = await call('DescribeZones', {}, signal)
      return (answer.ZoneSet ?? []).map(toZone)
    },

    async listImages(which, page, signal) {
      const offset = Number(page ?? 0)
      const filters = [{ Name: 'image-type', Values: [imageTypes[which]] }]
      const answer = await call('DescribeImages', { Filters: filters, Offset: offset, Limit: pageSize }, signal)
      return { images: (answer.ImageSet ?? []).map(toImage), ...paging(answer.TotalCount, offset) }
    },

    async getImage(image, signal) {
      const [found] = (await call('DescribeImages', { ImageIds: [image] }, signal)).ImageSet ?? []
      // A well-formed ID that the account cannot see gives an empty list, not an error.
      if (!found) throw new CloudError('No such image', { kind: 'not-found', code: 'InvalidImageId.NotFound' })
      return toImage(found)
    },

    async editImage(image, { name, description }) {
      await writing(() =>
        call('ModifyImageAttribute', {
          ImageId: image,
          ...(name === undefined ? {} : { ImageName: name }),
          ...(description === undefined ? {} : { ImageDescription: description }),
        }),
      )
    },

    async deleteImage(image) {
      await writing(() => call('DeleteImages', { ImageIds: [image] }))
    },

    async copyImage(image, region, name) {
      const request = { ImageIds: [image], DestinationRegions: [region], ImageName: name, ImageSetRequired: true }
      const answer = await writing(() => call('SyncImages', request))
      return answer.ImageSet?.[0]?.ImageId ?? ''
    },

    async createImage({ instance, name, description }) {
      const request = { InstanceId: instance, ImageName: name, ImageDescription: description }
      return (await writing(() => call('CreateImage', request))).ImageId ?? ''
    },

    async reinstall(instance, image) {
      await writing(() => call('ResetInstance', { InstanceId: instance, ImageId: image }))
    },

    async terminate(instance) {
      await writing(() => call('TerminateInstances', { InstanceIds: [instance] }))
    },

    async imageQuota(signal) {
      const answer = await call('DescribeImageQuota', {}, signal)
      return { limit: answer.ImageNumQuota ?? 0 }
    },

    async listInstances(page, signal) {
      const offset = Number(page ?? 0)
      const answer = await call('DescribeInstances', { Offset: offset, Limit: pageSize }, signal)
      return { instances: (answer.InstanceSet ?? []).map(toInstance), ...paging(answer.TotalCount, offset) }
    },

    async createInstances({ image, name, zone, type, count }) {
      const answer = await call('RunInstances', {
        ImageId: image,
        InstanceName: name,
        Placement: { Zone: zone },
        InstanceType: type,
        InstanceCount: count,
      })
      return answer.InstanceIdSet ?? []
    },

    async whoAmI(signal) {
      const answer = await call('GetCallerIdentity', {}, signal)
      return answer.AccountId
    },
  }
}

function paging(total: number | undefined, offset: number) {
  if (total === undefined) return {}
  return offset + pageSize < total ? { total, next: String(offset + pageSize) } : { total }
}

/** Refusals that name one recipient, or that fewer recipients would not have met. */
const recipientCodes = new Set([
  'FailedOperation.AccountAlreadyExists',
  'FailedOperation.AccountIsYourSelf',
  'FailedOperation.NotMasterAccount',
  'InvalidAccountId.NotFound',
  'InvalidAccountIs.YourSelf',
  'InvalidParameterValue.LimitExceeded',
  'OverQuota',
])

function shareModifier(call: Call, listShares: Cloud['listShares']) {
  const writing = pace(callsPerSecond)

  return (permission: 'SHARE' | 'CANCEL', image: string, accounts: string[], watch?: Watch) =>
    inAccountBatches(
      accounts,
      {
        size: accountsPerCall,
        send: async (batch) => {
          const request = { ImageId: image, AccountIds: batch, Permission: permission }
          await writing(() => call('ModifyImageSharePermission', request))
        },
        mayBelongToOne: (error: CloudError) => recipientCodes.has(error.code ?? ''),
        alreadyDone: async (batch) => {
          const holders = new Set((await listShares(image)).map((share) => share.account))
          return new Set(batch.filter((account) => holders.has(account) === (permission === 'SHARE')))
        },
      },
      watch,
    )
}
