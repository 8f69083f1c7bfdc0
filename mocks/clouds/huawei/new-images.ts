import type { CrossRegionCopy, ImageCreation, JobStarted } from '../../../src/clouds/huawei/wire.ts'
import { bodyOf } from './body.ts'
import { ims } from './dialects.ts'
import { serviceError } from './errors.ts'
import { checkImageId } from './ids.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)

const imageCreation = bodyOf<Partial<ImageCreation>>({
  fields: { name: 'string', description: 'string', instance_id: 'string' },
  required: [],
})

/** Of a server's system disk: volumes and files, the call's other sources, do not exist here. */
const createImage = operation({
  name: 'CreateImage',
  method: 'POST',
  path: '/v2/cloudimages/action',
  run: async (call): Promise<JobStarted> => {
    const { name = '', description, instance_id: instance } = imageCreation(call)
    if (instance === undefined) throw serviceError('IMG.0012')
    const { engine, caller: by } = call
    const command = {
      type: 'create-image' as const,
      by,
      instance,
      name,
      ...(description !== undefined && { description }),
    }
    const job = await engine.execute({ type: 'run-job', by, job: 'imsCreateImageByInstance', commands: [command] })
    return { job_id: job.id }
  },
})

const crossRegionCopy = bodyOf<CrossRegionCopy>({
  fields: {
    name: 'string',
    description: 'string',
    region: 'string',
    project_name: 'string',
    agency_name: 'string',
    vault_id: 'string',
  },
  required: ['name', 'region', 'project_name', 'agency_name'],
})

/** To a project of the same account. The copy keeps the image's description; any agency may act over there. */
const copyCrossRegion = operation({
  name: 'CopyImageCrossRegion',
  method: 'POST',
  path: '/v1/cloudimages/{image_id}/cross_region_copy',
  run: async (call): Promise<JobStarted> => {
    const { name, region, project_name: project, agency_name: agency } = crossRegionCopy(call)
    const { engine, caller: by, path } = call
    const { image_id: image } = path
    checkImageId(image)
    if (agency === '') throw serviceError('IMG.0151')
    const command = { type: 'copy-image' as const, by, image, regions: [region], name, project }
    const job = await engine.execute({ type: 'run-job', by, job: 'imsCopyImageCrossRegionJob', commands: [command] })
    return { job_id: job.id }
  },
})

export const newImages = [createImage, copyCrossRegion]
