import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { kindOf } from './error-kinds.ts'
import type { Job, Service } from './wire.ts'

/** Between two looks at a job, in milliseconds: most take a second or two. */
const interval = 500

/** Longer than any that is waited for takes. */
const mostLooks = 240

/** Looks at jobs of the project until they have ended, or have made what is waited for. */
export function jobReader(call: Call, project: () => Promise<string>) {
  async function until(service: Service, id: string, enough: (job: Job) => boolean): Promise<Job> {
    const path = `/v1/${await project()}/jobs/${id}`
    for (let looks = 0; looks < mostLooks; looks++) {
      const job = await call<Job>('GET', service, path)
      if (enough(job) || hasEnded(job)) return job
      await new Promise((resolve) => setTimeout(resolve, interval))
    }
    throw new CloudError(`Job ${id} does not end`, { kind: 'unavailable' })
  }

  return {
    /** Resolves with the job once it has ended, well or not. */
    ended: (service: Service, id: string) => until(service, id, () => false),
    /** ID of the image that a job makes; rejects when it failed without one. */
    async image(id: string): Promise<string> {
      const job = await until('ims', id, ({ entities }) => Boolean(entities.image_id))
      const error = errorOf(job)
      if (error) throw error
      return job.entities.image_id ?? ''
    },
  }
}

const hasEnded = ({ status }: Job) => status !== 'INIT' && status !== 'RUNNING'

/** Why a job failed, or undefined when it did not. */
export function errorOf({ status, error_code, fail_reason }: Job): CloudError | undefined {
  if (status !== 'FAIL') return undefined
  const code = error_code ?? undefined
  return new CloudError(fail_reason ?? 'The job failed', { kind: kindOf(code, 400), ...(code && { code }) })
}
