import { inAccountBatches } from '../batches.ts'
import type { Cloud, Share, Watch } from '../cloud.ts'
import type { CloudError } from '../cloud-error.ts'
import { pace } from '../pace.ts'
import type { Call } from './client.ts'
import { allPages } from './paging.ts'
import { toShare } from './to-model.ts'

/** What is over it the cloud ignores in silence. */
const accountsPerCall = 10

/** Ours: the rates are not documented. */
const callsPerSecond = 10

/** Refusals that name one recipient, or that fewer recipients would not have met. */
const recipientCodes = new Set([
  'InvalidAccount.Forbbiden',
  'InvalidAccount.NotFound',
  'InvalidImageId.BidMismatch',
  'QuotaExceed.ShareImageUser',
])

export function shares(call: Call, region: string): Pick<Cloud, 'listShares' | 'share' | 'stopSharing'> {
  const reading = pace(callsPerSecond)
  const writing = pace(callsPerSecond)

  async function listShares(image: string, signal?: AbortSignal): Promise<Share[]> {
    const about = { RegionId: region, ImageId: image }
    const accounts = await allPages(
      (page) => reading(() => call('DescribeImageSharePermission', { ...about, ...page }, signal), signal),
      (answer) => answer.Accounts.Account,
    )
    return accounts.map(toShare)
  }

  const change = (which: 'AddAccount' | 'RemoveAccount') => (image: string, accounts: string[], watch?: Watch) =>
    inAccountBatches(
      accounts,
      {
        size: accountsPerCall,
        send: async (batch) => {
          const request = { RegionId: region, ImageId: image, [which]: batch }
          await writing(() => call('ModifyImageSharePermission', request))
        },
        mayBelongToOne: ({ code }: CloudError) => recipientCodes.has(code ?? ''),
        alreadyDone: async (batch) => {
          const holders = new Set((await listShares(image)).map(({ account }) => account))
          return new Set(batch.filter((account) => holders.has(account) === (which === 'AddAccount')))
        },
      },
      watch,
    )

  return { listShares, share: change('AddAccount'), stopSharing: change('RemoveAccount') }
}
