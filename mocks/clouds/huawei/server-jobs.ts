import type { Job } from '../../../src/clouds/huawei/wire.ts'
import { hexId } from '../../engine/ids.ts'
import type { JobRecord } from '../../engine/resources.ts'
import { jobOf } from '../../engine/views-resources.ts'
import { ecs, evs } from './dialects.ts'
import { serviceError } from './errors.ts'
import { outcomeOf } from './jobs.ts'
import { projectOperations } from './operation.ts'

const path = '/v1/{project_id}/jobs/{job_id}'
const name = 'ShowJob'
const method = 'GET'

/** On the hosts of ECS and EVS. Neither knows the other's, nor those of IMS. */
const showServerJob = projectOperations(ecs)({
  name,
  method,
  path,
  run: ({ engine, caller, path: { job_id: id } }): Promise<Job> =>
    engine.read((world, now) => {
      const job = jobOf(world, caller, id)
      if (job?.type === 'createServer') {
        return { ...outcomeOf(job, now), entities: severalEntities(job, now, 'createSingleServer', 'server_id') }
      }
      if (job?.type !== 'changeOsWithCloudInit') throw serviceError('Common.0011')
      return { ...outcomeOf(job, now), entities: entityOf('server_id', madeBy(job)[0]) }
    }),
})

const showVolumeJob = projectOperations(evs)({
  name,
  method,
  path,
  run: ({ engine, caller, path: { job_id: id } }): Promise<Job> =>
    engine.read((world, now) => {
      const job = jobOf(world, caller, id)
      if (job?.type === 'batchCreateVolume') {
        return { ...outcomeOf(job, now), entities: severalEntities(job, now, 'createVolume', 'volume_id') }
      }
      if (job?.type !== 'createVolume') throw serviceError('EVS.5404')
      return { ...outcomeOf(job, now), entities: entityOf('volume_id', madeBy(job)[0]) }
    }),
})

type Made = 'server_id' | 'volume_id'

const madeBy = ({ items }: JobRecord) => items.flatMap(({ made }) => made)

const entityOf = (what: Made, id: string | undefined) => (id === undefined ? {} : { [what]: id })

/** A job of its own for each thing made. */
function severalEntities(job: JobRecord, now: number, type: string, what: Made): Job['entities'] {
  const subJobs = madeBy(job).map((id) => ({
    ...outcomeOf({ ...job, id: hexId(`${job.id} ${id}`), type }, now),
    entities: entityOf(what, id),
  }))
  return { sub_jobs_total: subJobs.length, sub_jobs: subJobs }
}

export const serverJobs = [showServerJob]
export const volumeJobs = [showVolumeJob]
