import type { Answer, AnswerOutcome, Cloud, Share, Watch } from '../cloud.ts'
import { inAccountBatches, inBatches } from '../batches.ts'
import type { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { errorOf, type jobReader } from './jobs.ts'
import { toShare } from './to-model.ts'
import type { Job, JobStarted, MemberList, MembersRequest, MembersUpdate } from './wire.ts'

/** As the cloud's own console; the API documents no maximum. */
const atATime = 100

/** The most that a page of members may hold: more than an image may have. */
const mostMembers = 1000

/** Refusals that name one member of a batch, or that fewer would not have met. */
const codesOfOne = new Set(
  ['0027', '0030', '0046', '0066', '0067', '0076', '0088', '0106', '0108', '0144', '0177', '0178'].map(
    (code) => `IMG.${code}`,
  ),
)
const mayBelongToOne = ({ code }: CloudError) => codesOfOne.has(code ?? '')

type Members = Required<Pick<Cloud, 'listShares' | 'share' | 'stopSharing' | 'answer'>>

/** Who has an image, and what they and its owner can do about that: each a job on this cloud. */
export function members(call: Call, project: () => Promise<string>, jobs: ReturnType<typeof jobReader>): Members {
  async function listShares(image: string, signal?: AbortSignal): Promise<Share[]> {
    const path = `/v1/${await project()}/cloudimages/${encodeURIComponent(image)}/members`
    const list = await call<MemberList>('GET', 'ims', path, { query: { limit: mostMembers }, signal })
    return list.members.map(toShare)
  }

  async function holdersOf(image: string): Promise<ReadonlySet<string>> {
    return new Set((await listShares(image)).map(({ account }) => account))
  }

  /** Those of the accounts for which the job did not do what was asked, each with its reason. */
  async function refusedBy(job: Job, image: string, accounts: string[], wanted: boolean) {
    const error = errorOf(job)
    if (!error) return new Map<string, CloudError>()
    // A job of several names no reason for each, and one that takes away not even whom it failed for.
    const holders = await holdersOf(image)
    const refused = accounts.filter((account) => holders.has(account) !== wanted)
    return new Map(refused.map((account) => [account, error]))
  }

  const change = (method: 'POST' | 'DELETE') => (image: string, accounts: string[], watch?: Watch) =>
    inAccountBatches(
      accounts,
      {
        size: atATime,
        send: async (projects) => {
          const body: MembersRequest = { images: [image], projects }
          const { job_id } = await call<JobStarted>(method, 'ims', '/v1/cloudimages/members', { body })
          return refusedBy(await jobs.ended('ims', job_id), image, projects, method === 'POST')
        },
        mayBelongToOne,
        alreadyDone: async (projects) => {
          const holders = await holdersOf(image)
          return new Set(projects.filter((account) => holders.has(account) === (method === 'POST')))
        },
      },
      watch,
    )

  async function answer(images: string[], status: Answer, vault?: string): Promise<AnswerOutcome[]> {
    const project_id = await project()
    const settled = await inBatches(images, {
      size: atATime,
      send: async (batch) => {
        const body: MembersUpdate = {
          images: batch,
          project_id,
          status,
          ...(vault !== undefined && { vault_id: vault }),
        }
        const { job_id } = await call<JobStarted>('PUT', 'ims', '/v1/cloudimages/members', { body })
        const job = await jobs.ended('ims', job_id)
        const error = errorOf(job)
        if (!error) return undefined
        const done = new Set(job.entities.results?.filter((one) => one.status === 'success').map((one) => one.image_id))
        return new Map(batch.filter((image) => !done.has(image)).map((image) => [image, error]))
      },
      // A vault that does not fit belongs to one image as well: another may be smaller.
      mayBelongToOne: (error) => mayBelongToOne(error) || error.code === 'IMG.0182' || error.code === 'IMG.0184',
      // Answering the same again is harmless: whoever asked may ask once more.
      alreadyDone: async () => new Set(),
    })
    return settled.map(({ item, ...rest }) => ({ image: item, ...rest }))
  }

  return { listShares, share: change('POST'), stopSharing: change('DELETE'), answer }
}
