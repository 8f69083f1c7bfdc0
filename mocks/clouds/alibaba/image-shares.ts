import type { Actions } from '../../../src/clouds/alibaba/wire.ts'
import { policyOf } from '../../engine/policy.ts'
import { accountById, sharesOf, visibleImage } from '../../engine/views.ts'
import { alibabaError } from './errors.ts'
import { carryOut, operation } from './operation.ts'
import type { Call } from './operation.ts'
import { pageOf } from './paging.ts'
import { wireTime } from './times.ts'

type Asked = Actions['ModifyImageSharePermission']['request']

/**
 * A7, A8, A11: everything that it asks for, or nothing of it. Who stands in both lists is taken away; the documents are
 * silent about that. A4 and the rest are the engine's.
 */
export const modifyImageSharePermission = operation<'ModifyImageSharePermission'>({
  parameters: {
    fields: {
      RegionId: 'string',
      ImageId: 'string',
      AddAccount: { list: 'string' },
      RemoveAccount: { list: 'string' },
      IsPublic: 'boolean',
      LaunchPermission: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId', 'ImageId'],
  },
  run: async (asked, call) => {
    checkPublishing(asked)
    const { add, remove } = await accountsOf(asked, call)
    await checkRemoved(remove, asked, call)
    const common = { by: call.caller, image: asked.ImageId }
    await (add.length > 0
      ? carryOut(call.engine, { type: 'share-image', ...common, accounts: add, stopWith: remove }, asked.DryRun)
      : carryOut(call.engine, { type: 'stop-sharing', ...common, accounts: remove }, asked.DryRun))
    return {}
  },
})

/** Nothing can be published here, so there is nothing to take back either. */
function checkPublishing({ AddAccount, RemoveAccount, IsPublic, LaunchPermission }: Asked): void {
  const withAccounts = AddAccount !== undefined || RemoveAccount !== undefined
  if (LaunchPermission !== undefined) {
    throw alibabaError(withAccounts ? 'UnnecessaryParameter.LaunchPermission' : 'ForbiddenParameter.LaunchPermission')
  }
  if (IsPublic && withAccounts) throw alibabaError('InvalidParameter.IsPublic')
  if (IsPublic) throw alibabaError('CurrentRegion.NotSupportPublicImage')
  if (IsPublic === false && !withAccounts) throw alibabaError('Image.NotPublic')
}

/** The first ten of each list; the rest is ignored in silence. */
async function accountsOf({ AddAccount = [], RemoveAccount = [] }: Asked, { engine, caller }: Call) {
  const most = await engine.read((world) => policyOf(world, caller.cloud).limits.accountsPerCall.value)
  const remove = [...new Set(RemoveAccount.slice(0, most))]
  return { add: AddAccount.slice(0, most).filter((account) => !remove.includes(account)), remove }
}

/** An account that does not have the image is no matter, one that there is not is. It is not told about another's image. */
async function checkRemoved(accounts: readonly string[], { ImageId }: Asked, { engine, caller }: Call) {
  await engine.read((world) => {
    if (visibleImage(world, caller, ImageId)?.relation !== 'own') throw alibabaError('InvalidImageId.NotFound')
    const unknown = accounts.some((account) => !accountById(world, caller.cloud, account))
    if (unknown) throw alibabaError('InvalidAccount.NotFound')
  })
}

export const describeImageSharePermission = operation<'DescribeImageSharePermission'>({
  parameters: {
    fields: { RegionId: 'string', ImageId: 'string', PageNumber: 'integer', PageSize: 'integer' },
    required: ['RegionId', 'ImageId'],
  },
  run: async ({ ImageId, ...asked }, { action, engine, caller }) => {
    const { shown, page } = pageOf(await engine.read((world) => sharesOf(world, caller, ImageId)), asked, action)
    return {
      RegionId: caller.region,
      ImageId,
      ...page,
      ShareGroups: { ShareGroup: [] },
      Accounts: { Account: shown.map(({ account, since }) => ({ AliyunId: account, SharedTime: wireTime(since) })) },
    }
  },
})
