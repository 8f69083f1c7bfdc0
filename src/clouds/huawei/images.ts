import type { Cloud, ImageListName } from '../cloud.ts'
import type { Call } from './client.ts'
import type { jobReader } from './jobs.ts'
import { regionOf } from './projects.ts'
import { toImage } from './to-model.ts'
import type { CrossRegionCopy, Image, ImageCreation, ImageList, ImagePatch, JobStarted, Quota } from './wire.ts'

/** IMS knows no total and no next page: one that is not full is the last. */
const pageSize = 500

/** The agency that lets IMS write into another region, of the name that Huawei's own examples give it. */
const agency = 'ims_admin_agency'

/** What the lists of others' images differ in. */
const statuses: Record<Exclude<ImageListName, 'own'>, string> = {
  received: 'accepted',
  invited: 'pending',
  rejected: 'rejected',
}

type Images = Pick<
  Cloud,
  'listImages' | 'getImage' | 'editImage' | 'deleteImage' | 'copyImage' | 'createImage' | 'imageQuota'
>

export function images(call: Call, project: () => Promise<string>, jobs: ReturnType<typeof jobReader>): Images {
  const pathOf = (version: string, image: string) => `/${version}/${encodeURIComponent(image)}`

  async function getImage(image: string, signal?: AbortSignal) {
    // Not the list: that leaves out what waits for an answer.
    const found = await call<Image>('GET', 'ims', pathOf('v2/images', image), { signal })
    return toImage(found, await project())
  }

  return {
    getImage,

    async listImages(which, marker, signal) {
      const me = await project()
      const whose =
        which === 'own'
          ? { owner: me }
          : { visibility: 'shared', __imagetype: 'shared', member_status: statuses[which] }
      const query = { ...whose, limit: pageSize, marker }
      const answer = await call<ImageList>('GET', 'ims', '/v2/cloudimages', { query, signal })
      const last = answer.images.length < pageSize ? undefined : answer.images.at(-1)?.id
      // `shared` are also one's own that somebody has.
      const asked = answer.images.filter(({ owner }) => (owner === me) === (which === 'own'))
      return { images: asked.map((image) => toImage(image, me)), ...(last !== undefined && { next: last }) }
    },

    async editImage(image, { name, description }) {
      // `add` also replaces, and works where there was no description.
      const body: ImagePatch = [
        ...(name === undefined ? [] : [{ op: 'replace' as const, path: '/name', value: name }]),
        ...(description === undefined ? [] : [{ op: 'add' as const, path: '/__description', value: description }]),
      ]
      await call('PATCH', 'ims', pathOf('v2/cloudimages', image), { body })
    },

    async deleteImage(image) {
      await call('DELETE', 'ims', pathOf('v2/images', image))
    },

    async copyImage(image, region, name) {
      const body: CrossRegionCopy = { name, region: regionOf(region), project_name: region, agency_name: agency }
      const path = `${pathOf('v1/cloudimages', image)}/cross_region_copy`
      return jobs.image((await call<JobStarted>('POST', 'ims', path, { body })).job_id)
    },

    async createImage({ instance, name, description }) {
      const body: ImageCreation = { name, instance_id: instance, ...(description !== '' && { description }) }
      return jobs.image((await call<JobStarted>('POST', 'ims', '/v2/cloudimages/action', { body })).job_id)
    },

    async imageQuota(signal) {
      const { quotas } = await call<Quota>('GET', 'ims', '/v1/cloudimages/quota', { signal })
      return { limit: quotas.resources.find(({ type }) => type === 'image')?.quota ?? 0 }
    },
  }
}
