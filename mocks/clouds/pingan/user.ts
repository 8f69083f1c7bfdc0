import { imageCount, imageQuota } from '../../engine/views.ts'
import { operation } from './operation.ts'

/** P9: the username that others share by is the master account's. P4: received images take the quota, too. */
export const getUser = operation<'GetUser'>({
  origin: 'cloud',
  parameters: { fields: {}, required: [] },
  regional: false,
  run: async (_, { engine, account: { id, rootAccount }, caller }) => {
    const quota = await engine.read((world) => ({
      ImageQuota: imageQuota(world, caller),
      ImageQuotaUsed: imageCount(world, caller),
    }))
    const User = rootAccount
      ? { UserName: id, AccountType: 'SUB' as const, MasterUserName: rootAccount, ...quota }
      : { UserName: id, AccountType: 'MASTER' as const, ...quota }
    return { User }
  },
})
