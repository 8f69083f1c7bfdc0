import type { CloudId, WorldSeed } from '../engine/world.ts'
import { everyday } from './everyday.ts'

/** The regions and the clouds' own images, and the accounts: who is who does not change with the world. */
export const inEveryWorld = {
  accounts: everyday.accounts,
  regions: everyday.regions,
  images: everyday.images.filter(({ owner }) => owner === 'public'),
} satisfies Partial<WorldSeed>

/** The same accounts, some with room for other numbers of images than usual: by their IDs. */
export function withQuotas(quotas: Partial<Record<CloudId, Readonly<Record<string, number>>>>): WorldSeed['accounts'] {
  return inEveryWorld.accounts.map((account) => {
    const imageQuota = quotas[account.cloud]?.[account.id]
    return imageQuota === undefined ? account : { ...account, imageQuota }
  })
}
