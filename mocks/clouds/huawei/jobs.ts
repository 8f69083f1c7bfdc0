import type { Job } from '../../../src/clouds/huawei/wire.ts'
import type { JobItem, JobRecord } from '../../engine/resources.ts'
import { jobOf } from '../../engine/views-resources.ts'
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
      const job = jobOf(world, caller, path.job_id)
      // Those of ECS and EVS are asked for there.
      if (!job?.type.startsWith('ims')) throw serviceError('IMG.0023')
      return { ...outcomeOf(job, now), entities: entitiesOf(job, now) }
    }),
})

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

function entitiesOf(job: JobRecord, now: number): Job['entities'] {
  if (memberJobs.has(job.type)) return { results: now >= job.readyAt ? resultsOf(job) : [] }
  const image_id = job.items.flatMap(({ made }) => made)[0]
  return { ...(image_id && { image_id }), process_percent: progressOf(job, now) }
}

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

export const imsJobs = [showJob]
