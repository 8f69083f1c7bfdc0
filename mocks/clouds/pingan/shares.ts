import { policyOf } from '../../engine/policy.ts'
import { shareAllowance, sharesOf } from '../../engine/views.ts'
import type { Caller, World } from '../../engine/world.ts'
import { operation } from './operation.ts'
import { paged, pageOf } from './pages.ts'

/** P10. */
export const listImageShares = operation<'ListImageShares'>({
  origin: 'project',
  parameters: { fields: { imageId: 'string', ...paged }, required: ['imageId'] },
  run: async ({ imageId, ...page }, { engine, caller }) =>
    engine.read((world) => {
      const shares = sharesOf(world, caller, imageId)
      const shown = pageOf(shares, page)
      return {
        TotalCount: shares.length,
        ImageShares: shown.map(({ account, since }) => ({
          UserName: account,
          AccountType: 'MASTER',
          ShareTime: since,
        })),
        TenantLimit: policyOf(world, 'pingan').limits.shareLimit.value,
      }
    }),
})

/** P3. */
export const getImageShareQuota = operation<'GetImageShareQuota'>({
  origin: 'project',
  parameters: { fields: {}, required: [] },
  regional: false,
  run: async (_, { engine, caller }) => {
    const { limit, used, resetsAt } = await engine.read((world, now) => allowanceOf(world, caller, now))
    return { DailyLimit: limit, DailyUsed: used, ResetTime: resetsAt }
  },
})

/** P8: with one username, as the cloud's form has one field for it; so a call is one of the day's shares (P3). */
export const shareImage = operation<'ShareImage'>({
  origin: 'project',
  parameters: {
    fields: { imageId: 'string', accountType: ['MASTER'], userName: 'string' },
    required: ['imageId', 'accountType', 'userName'],
  },
  run: async ({ imageId, userName }, { engine, caller }) => {
    await engine.execute({ type: 'share-image', by: caller, image: imageId, accounts: [userName] })
    return engine.read((world, now) => {
      const share = sharesOf(world, caller, imageId).find(({ account }) => account === userName)
      const ImageShare = { UserName: userName, ShareTime: share?.since ?? now }
      return { ImageShare, DailyUsed: allowanceOf(world, caller, now).used }
    })
  },
})

/** P11: by the owner. */
export const cancelImageShare = operation<'CancelImageShare'>({
  origin: 'project',
  parameters: { fields: { imageId: 'string', userName: 'string' }, required: ['imageId', 'userName'] },
  run: async ({ imageId, userName }, { engine, caller }) => {
    await engine.execute({ type: 'stop-sharing', by: caller, image: imageId, accounts: [userName] })
    return {}
  },
})

/** P11: by the recipient. */
export const leaveSharedImage = operation<'LeaveSharedImage'>({
  origin: 'project',
  parameters: { fields: { imageId: 'string' }, required: ['imageId'] },
  run: async ({ imageId }, { engine, caller }) => {
    await engine.execute({ type: 'leave-share', by: caller, image: imageId })
    return {}
  },
})

function allowanceOf(world: World, caller: Caller, now: number) {
  const allowance = shareAllowance(world, caller, now)
  if (!allowance) throw new Error('The policy has no limit by the day')
  return allowance
}
