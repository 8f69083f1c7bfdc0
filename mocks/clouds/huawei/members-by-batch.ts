import type { JobStarted, MembersRequest, MembersUpdate } from '../../../src/clouds/huawei/wire.ts'
import type { RunJob } from '../../engine/commands/command.ts'
import { bodyOf } from './body.ts'
import { ims } from './dialects.ts'
import { checkImageId, checkProjectId } from './ids.ts'
import { projectOperations } from './operation.ts'
import type { Call } from './operation.ts'

const operation = projectOperations(ims)
const path = '/v1/cloudimages/members'

const membersRequest = bodyOf<MembersRequest>({
  fields: { images: { list: 'string' }, projects: { list: 'string' } },
  required: ['images', 'projects'],
})

/** Every image with every project. @throws HuaweiError IMG.0001, IMG.0066, IMG.0067. */
function readMembers(call: Call<typeof path>): MembersRequest {
  const { images, projects } = membersRequest(call)
  checkImages(images)
  if (projects.length === 0) throw ims.badRequest()
  for (const id of projects) checkProjectId(id)
  return { images: [...new Set(images)], projects }
}

function checkImages(images: readonly string[]): void {
  if (images.length === 0) throw ims.badRequest()
  for (const id of images) checkImageId(id)
}

/** H1, H11 to H13. Whoever has an image already keeps it as it is. */
const batchAddMembers = operation({
  name: 'BatchAddMembers',
  method: 'POST',
  path,
  run: (call): Promise<JobStarted> => {
    const { caller: by } = call
    const { images, projects } = readMembers(call)
    const commands = images.map((image) => ({ type: 'share-image' as const, by, image, accounts: projects }))
    return start(call, { job: 'imsAddImageMembersJob', commands })
  },
})

/** Whoever does not have an image costs only its own part of the job. */
const batchDeleteMembers = operation({
  name: 'BatchDeleteMembers',
  method: 'DELETE',
  path,
  run: (call): Promise<JobStarted> => {
    const { caller: by } = call
    const { images, projects } = readMembers(call)
    const commands = images.flatMap((image) =>
      [...new Set(projects)].map((project) => ({ type: 'stop-sharing' as const, by, image, accounts: [project] })),
    )
    return start(call, { job: 'imsDelImageMembersJob', commands, partial: ['not-shared'] })
  },
})

const membersUpdate = bodyOf<MembersUpdate>({
  fields: { images: { list: 'string' }, project_id: 'string', status: 'string', vault_id: 'string' },
  required: ['images', 'project_id', 'status'],
})

/** H1, H6, H7, H14: the recipient's answer, for all the images at once. */
const batchUpdateMembers = operation({
  name: 'BatchUpdateMembers',
  method: 'PUT',
  path,
  run: (call): Promise<JobStarted> => {
    const { images, project_id: project, status, vault_id: vault } = membersUpdate(call)
    const { caller: by } = call
    checkImages(images)
    if (project !== by.account) throw ims.foreignProject()
    if (status !== 'accepted' && status !== 'rejected') throw ims.badRequest()
    const answer = { type: 'answer-invitation' as const, by, answer: status, ...(vault !== undefined && { vault }) }
    const commands = [...new Set(images)].map((image) => ({ ...answer, image }))
    return start(call, { job: 'imsUpdateImageMembersJob', commands, partial: ['not-invited'] })
  },
})

async function start({ engine, caller: by }: Call, job: Omit<RunJob, 'type' | 'by'>): Promise<JobStarted> {
  const { id } = await engine.execute({ type: 'run-job', by, ...job })
  return { job_id: id }
}

export const membersByBatch = [batchAddMembers, batchDeleteMembers, batchUpdateMembers]
