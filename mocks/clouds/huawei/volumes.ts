import type { Volume, VolumeCreation, VolumeList, VolumesStarted } from '../../../src/clouds/huawei/wire-resources.ts'
import type { DiskRecord } from '../../engine/resources.ts'
import { visibleImage } from '../../engine/views.ts'
import { disksOf } from '../../engine/views-resources.ts'
import type { Caller, World } from '../../engine/world.ts'
import { bodyOf } from './body.ts'
import { evs } from './dialects.ts'
import { serviceError } from './errors.ts'
import { wireTime } from './ids.ts'
import { projectOperations } from './operation.ts'
import { hasAsked, nameMatches, rowsAsked } from './paging.ts'

const operation = projectOperations(evs)

const volumeCreation = bodyOf<VolumeCreation>({
  fields: {
    volume: {
      fields: {
        availability_zone: 'string',
        volume_type: 'string',
        size: 'integer',
        imageRef: 'string',
        name: 'string',
        count: 'integer',
      },
      // Without an image it would be an empty disk: those have no part here.
      required: ['availability_zone', 'volume_type', 'size', 'imageRef'],
    },
  },
  required: ['volume'],
})

const volumeTypes = ['SATA', 'SAS', 'SSD', 'GPSSD', 'ESSD', 'GPSSD2', 'ESSD2']

/** H10. */
const createVolume = operation({
  name: 'CreateVolume',
  method: 'POST',
  path: '/v2.1/{project_id}/cloudvolumes',
  status: 202,
  run: async (call): Promise<VolumesStarted> => {
    const { volume } = volumeCreation(call)
    checkValues(volume)
    const { engine, caller: by } = call
    const { availability_zone: zone, volume_type: diskType, size: sizeGiB, imageRef: image } = volume
    const { name = 'volume', count = 1 } = volume
    const command = { type: 'create-disks' as const, by, image, zone, count, name, sizeGiB, diskType }
    const kind = count > 1 ? 'batchCreateVolume' : 'createVolume'
    const job = await engine.execute({ type: 'run-job', by, job: kind, commands: [command] })
    return { job_id: job.id, volume_ids: job.items.flatMap(({ made }) => made) }
  },
})

/** Throws HuaweiError EVS.1003, EVS.1010, EVS.1020, EVS.5400. */
function checkValues({ name = '', count = 1, size, volume_type: type }: VolumeCreation['volume']): void {
  if (count < 1 || count > 100) throw evs.badRequest()
  // A number is added to the name of each of several.
  if (new TextEncoder().encode(name).length > (count > 1 ? 250 : 255)) throw serviceError('EVS.1003')
  if (size < 10 || size > 32768) throw serviceError('EVS.1010')
  if (!volumeTypes.includes(type)) throw serviceError('EVS.1020')
}

/** Data disks made from images: servers' system disks are no records of their own here. */
const listVolumes = operation({
  name: 'ListVolumes',
  method: 'GET',
  path: '/v2/{project_id}/cloudvolumes/detail',
  run: ({ engine, caller, query, dialect }): Promise<VolumeList> => {
    const { limit, offset } = rowsAsked(query, dialect, { usual: 1000, most: 1000 })
    return engine.read((world, now) => {
      const volumes = disksOf(world, caller).map((disk) => volumeAnswer(world, caller, disk, now))
      const found = volumes.filter(
        ({ id, name, status, availability_zone }) =>
          nameMatches(query, name) && hasAsked(query, { id, status, availability_zone }) && !query.has('server_id'),
      )
      const marked = found.findIndex(({ id }) => id === query.get('marker')) + 1
      const first = query.has('marker') ? marked : offset
      return { count: found.length, volumes: found.slice(first, first + limit) }
    })
  },
})

function volumeAnswer(world: World, caller: Caller, disk: DiskRecord, now: number): Volume {
  const { id, name, sizeGiB, type, zone, created, readyAt } = disk
  const image = visibleImage(world, caller, disk.image)?.image
  return {
    id,
    name,
    status: now < readyAt ? 'creating' : 'available',
    size: sizeGiB,
    volume_type: type,
    availability_zone: zone,
    bootable: 'false',
    attachments: [],
    volume_image_metadata: { image_id: disk.image, ...(image && { image_name: image.name }) },
    created_at: wireTime(created),
  }
}

export const volumeOperations = [createVolume, listVolumes]
