import type { Job } from '../../../src/clouds/huawei/wire.ts'
import type { JobItem, JobRecord } from '../../engine/resources.ts'
import { visibleImage } from '../../engine/views.ts'
import { jobOf } from '../../engine/views-resources.ts'
import type { Caller, World } from '../../engine/world.ts'
import { codeOf, ims } from './dialects.ts'
import { serviceError } from './errors.ts'
import { texts } from './error-texts.ts'
import { jobTime } from './ids.ts'
import { projectOperations } from './operation.ts'

const operation = projectOperations(ims)

const showJob = operation({
  name: 'ShowJob',
  method: 'GET',
  path: '/v1/{project_id}/jobs/{job_id}',
  run: ({ engine, caller, path }): Promise<Job> =>
    engine.read((world, now) => {
      const job = imsJob(world, caller, path.job_id)
      const entities = memberJobs.has(job.type) ? membersOf(job, now) : imageOf(world, caller, job, now)
      return { ...outcomeOf(job, now), entities }
    }),
})

/** Of the same jobs: how far they are. */
const showJobProgress = operation({
  name: 'ShowJobProgress',
  method: 'GET',
  path: '/v1/cloudimages/job/{job_id}',
  run: ({ engine, caller, path }): Promise<Job> =>
    engine.read((world, now) => {
      const job = imsJob(world, caller, path.job_id)
      const image = memberJobs.has(job.type) ? {} : imageOf(world, caller, job, now)
      return {
        ...outcomeOf(job, now),
        entities: { ...image, process_percent: progressOf(job, now), current_task: '' },
      }
    }),
})

/** Throws HuaweiError IMG.0023, also for a job of ECS or EVS, which are asked for there. */
function imsJob(world: World, caller: Caller, id: string): JobRecord {
  const job = jobOf(world, caller, id)
  if (!job?.type.startsWith('ims')) throw serviceError('IMG.0023')
  return job
}

/** What is the same of a job of any service. Done at once in truth, it runs until its time has come. */
export function outcomeOf(job: JobRecord, now: number): Omit<Job, 'entities'> {
  const done = now >= job.readyAt
  const code = done ? failureOf(job) : undefined
  return {
    status: done ? (code ? 'FAIL' : 'SUCCESS') : 'RUNNING',
    job_id: job.id,
    job_type: job.type,
    begin_time: jobTime(job.began),
    end_time: done ? jobTime(job.readyAt) : '',
    error_code: code ?? null,
    fail_reason: code ? texts[code] : null,
  }
}

/** The first there was. What did not fail stays done. */
function failureOf({ items, type }: JobRecord) {
  const failed = items.find(({ refusal }) => refusal)?.refusal
  return failed && codeOf(failed, 'ims', type)
}

/** The image that a job makes, its name as long as it can be seen from here. */
function imageOf(world: World, caller: Caller, job: JobRecord, now: number): Job['entities'] {
  const id = job.items.flatMap(({ made }) => made)[0]
  const name = id && visibleImage(world, caller, id)?.image.name
  return { ...(id && { image_id: id }), ...(name && { image_name: name }), process_percent: progressOf(job, now) }
}

const membersOf = (job: JobRecord, now: number): Job['entities'] => ({
  results: now >= job.readyAt ? resultsOf(job) : [],
})

const memberJobs = new Set(['imsAddImageMembersJob', 'imsDelImageMembersJob', 'imsUpdateImageMembersJob'])

/** The documents' samples of taking members away show none; nothing is known of where one failed. */
function resultsOf({ type, items }: JobRecord): Job['entities']['results'] {
  if (type === 'imsDelImageMembersJob' && items.every(({ refusal }) => !refusal)) return []
  return items.map(resultOf)
}

const resultOf = ({ image = '', account, refusal }: JobItem) => ({
  image_id: image,
  ...(account !== undefined && { project_id: account }),
  status: refusal ? ('fail' as const) : ('success' as const),
})

/** 0 to 1, in hundredths. */
const progressOf = ({ began, readyAt }: JobRecord, now: number) =>
  Math.min(100, Math.floor((100 * (now - began)) / (readyAt - began))) / 100

export const imsJobs = [showJob, showJobProgress]
