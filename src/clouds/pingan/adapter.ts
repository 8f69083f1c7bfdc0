import { inAccountBatches } from '../batches.ts'
import type { Cloud, ImageListName, OpenOptions, Share, Watch } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import { pace } from '../pace.ts'
import { createClient } from './client.ts'
import { toImage, toInstance, toRegion, toShare, toZone } from './to-model.ts'
import type { Actions } from './wire.ts'

/** The most that a page of any list may hold. */
const pageSize = 100

/** Of each action. */
const callsPerSecond = 20

/** There is nothing to answer on this cloud, so nobody asks for the other lists. */
const sources: Partial<Record<ImageListName, 'SELF' | 'SHARED'>> = { own: 'SELF', received: 'SHARED' }

export function openPingan(options: OpenOptions): Cloud {
  const call = createClient(options)
  const reading = pace(callsPerSecond)
  const writing = pace(callsPerSecond)

  async function listShares(image: string, signal?: AbortSignal): Promise<Share[]> {
    const read = (pageNumber: number) =>
      reading(() => call('ListImageShares', { imageId: image, pageNumber, pageSize }, signal), signal)
    const { TotalCount, ImageShares } = await read(1)
    const all = [...ImageShares]
    for (let page = 2; (page - 1) * pageSize < TotalCount; page++) all.push(...(await read(page)).ImageShares)
    return all.map(toShare)
  }

  /** P8: a call is about one recipient, and so each has its own outcome. */
  const changeShares = (wish: 'shared' | 'not-shared', image: string, accounts: string[], watch?: Watch) =>
    inAccountBatches(
      accounts,
      {
        size: 1,
        send: async ([userName = '']) => {
          await writing<object>(() =>
            wish === 'shared'
              ? call('ShareImage', { imageId: image, accountType: 'MASTER', userName })
              : call('CancelImageShare', { imageId: image, userName }),
          )
        },
        mayBelongToOne: () => false,
        alreadyDone: async (batch) => {
          const holders = new Set((await listShares(image)).map(({ account }) => account))
          return new Set(batch.filter((account) => holders.has(account) === (wish === 'shared')))
        },
      },
      watch,
    )

  const user = async (signal?: AbortSignal) => (await call('GetUser', {}, signal)).User

  return {
    listShares,
    share: (image, accounts, watch) => changeShares('shared', image, accounts, watch),
    stopSharing: (image, accounts, watch) => changeShares('not-shared', image, accounts, watch),

    async leave(image) {
      await writing(() => call('LeaveSharedImage', { imageId: image }))
    },

    async shareAllowance(signal) {
      const { DailyLimit, DailyUsed, ResetTime } = await call('GetImageShareQuota', {}, signal)
      return { limit: DailyLimit, used: DailyUsed, resetsAt: new Date(ResetTime).toISOString() }
    },

    async listRegions(signal) {
      return (await call('ListRegions', { productCode: 'Instance' }, signal)).Regions.map(toRegion)
    },

    async listZones(signal) {
      return (await call('ListZones', { productCode: 'Instance' }, signal)).Zones.map(toZone)
    },

    async listImages(which, page = '1', signal) {
      const imageSource = sources[which]
      if (!imageSource) return { images: [], total: 0 }
      const request = { useType: 'SPECIAL' as const, imageSource, pageNumber: Number(page), pageSize }
      const { Images, TotalCount } = await call('ListImages', request, signal)
      return { images: Images.map(toImage), ...paging(TotalCount, Number(page)) }
    },

    async getImage(image, signal) {
      const [found] = (await call('ListImages', { imageId: image }, signal)).Images
      // One that the account cannot see gives an empty list, not an error.
      if (!found) throw new CloudError('No such image', { kind: 'not-found', code: 'ImageNotFound' })
      return toImage(found)
    },

    async editImage(image, { name, description }) {
      const changes: Omit<Actions['ModifyImageAttribute']['request'], 'imageId'> = {
        ...(name !== undefined && { imageName: name }),
        ...(description !== undefined && { description }),
      }
      await writing(() => call('ModifyImageAttribute', { imageId: image, ...changes }))
    },

    async deleteImage(image) {
      await writing(() => call('DeleteImage', { imageId: image }))
    },

    async copyImage(image, region, name) {
      const request = { imageId: image, targetRegionId: region, imageName: name }
      return (await writing(() => call('CopyImage', request))).ImageId
    },

    async createImage({ instance, name, description }) {
      return (await writing(() => call('CreateImage', { instanceId: instance, imageName: name, description }))).ImageId
    },

    async imageQuota(signal) {
      const { ImageQuota, ImageQuotaUsed } = await user(signal)
      return { limit: ImageQuota, used: ImageQuotaUsed }
    },

    async listInstances(page = '1', signal) {
      const { Instances, TotalCount } = await call('ListInstances', { pageNumber: Number(page), pageSize }, signal)
      return { instances: Instances.map(toInstance), ...paging(TotalCount, Number(page)) }
    },

    async createInstances({ image, name, zone, type, count }) {
      const request = { imageId: image, zoneId: zone, instanceType: type, instanceName: name, count }
      return (await writing(() => call('RunInstance', request))).InstanceIds
    },

    async terminate(instance) {
      await writing(() => call('DeleteInstance', { instanceId: instance }))
    },

    /** P9: a sub-account is reached by its master account's username. */
    async whoAmI(signal) {
      const { UserName, MasterUserName } = await user(signal)
      return MasterUserName ?? UserName
    },
  }
}

const paging = (total: number, page: number) =>
  page * pageSize < total ? { total, next: String(page + 1) } : { total }
