import type { AccountRecord, Caller } from '../../mocks/engine/world.ts'
import { home, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'

/** Who acts when the account does, in one of its projects. */
export function inProject(account: AccountRecord, project: string): Caller {
  const { region, owner } = home(account, project)
  return { cloud: account.cloud, region, account: owner }
}

/** Where most of what Aurora has is. */
export const inBeijing = (account: AccountRecord) => inProject(account, 'cn-north-4')

/** In the sub-project of the seed document. */
export const inGuiyang = (account: AccountRecord) => inProject(account, imageSharing)
