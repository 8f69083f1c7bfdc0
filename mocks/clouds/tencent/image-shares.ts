import { sharesOf } from '../../engine/views.ts'
import { invalidValue } from './errors.ts'
import { checkImageId, wireTime } from './ids.ts'
import { operation } from './operation.ts'

/** Shares or stops sharing with every account of the list, or changes nothing (T1, T2, T8, T9, T13 are the engine's). */
export const modifyImageSharePermission = operation<'ModifyImageSharePermission'>({
  parameters: {
    fields: { ImageId: 'string', AccountIds: { list: 'string' }, Permission: 'string' },
    required: ['ImageId', 'AccountIds', 'Permission'],
  },
  run: async ({ ImageId, AccountIds, Permission }, { engine, caller }) => {
    checkImageId(ImageId)
    const type = Object.hasOwn(commands, Permission) ? commands[Permission] : undefined
    if (!type) throw invalidValue('Permission')
    if (AccountIds.length === 0) throw invalidValue('AccountIds')
    await engine.execute({ type, by: caller, image: ImageId, accounts: [...new Set(AccountIds)] })
    return {}
  },
})

export const describeImageSharePermission = operation<'DescribeImageSharePermission'>({
  parameters: { fields: { ImageId: 'string' }, required: ['ImageId'] },
  run: async ({ ImageId }, { engine, caller }) => {
    checkImageId(ImageId)
    const shares = await engine.read((world) => sharesOf(world, caller, ImageId))
    return {
      SharePermissionSet: shares.map(({ account, since }) => ({ AccountId: account, CreatedTime: wireTime(since) })),
    }
  },
})

const commands: Record<string, 'share-image' | 'stop-sharing'> = { SHARE: 'share-image', CANCEL: 'stop-sharing' }
