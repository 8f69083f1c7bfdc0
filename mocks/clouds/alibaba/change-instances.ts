import { alibabaError, missingParameter } from './errors.ts'
import { placeOfInstance } from './instance-place.ts'
import { carryOut, operation } from './operation.ts'
import { ownInstance } from '../../engine/views.ts'
import { systemDiskOf } from './disk-answer.ts'

const least = 20
const most = 500

/** A1. Puts another disk in; how to log in and encryption are taken and do nothing. */
export const replaceSystemDisk = operation<'ReplaceSystemDisk'>({
  parameters: {
    fields: {
      RegionId: 'string',
      InstanceId: 'string',
      ImageId: 'string',
      SystemDisk: { fields: { Size: 'integer' }, required: [] },
      Password: 'string',
      PasswordInherit: 'boolean',
      KeyPairName: 'string',
      UseAdditionalService: 'boolean',
      SecurityEnhancementStrategy: 'string',
      Encrypted: 'boolean',
      KMSKeyId: 'string',
      ClientToken: 'string',
    },
    required: ['InstanceId'],
  },
  regional: false,
  run: async ({ InstanceId, ImageId, SystemDisk }, { engine, caller }) => {
    // The model has it optional for a way of doing this that is retired.
    if (ImageId === undefined) throw missingParameter('ImageId')
    const size = SystemDisk?.Size
    if (size !== undefined && size < least) throw alibabaError('InvalidSystemDiskSize.LessThanMinSize')
    if (size !== undefined && size > most) throw alibabaError('InvalidSystemDiskSize.MoreThanMaxSize')
    const by = await placeOfInstance(engine, caller, InstanceId)
    await engine.execute({
      type: 'reinstall-instance',
      by,
      instance: InstanceId,
      image: ImageId,
      ...(size !== undefined && { systemDiskGiB: size }),
    })
    const changed = await engine.read((world) => ownInstance(world, by, InstanceId))
    return { DiskId: changed ? systemDiskOf(changed) : '' }
  },
})

const change = { RegionId: 'string', InstanceId: 'string', DryRun: 'boolean' } as const

export const startInstance = operation<'StartInstance'>({
  parameters: { fields: { ...change, InitLocalDisk: 'boolean' }, required: ['InstanceId'] },
  regional: false,
  run: async ({ InstanceId, DryRun }, { engine, caller }) => {
    const by = await placeOfInstance(engine, caller, InstanceId)
    await carryOut(engine, { type: 'start-instance', by, instance: InstanceId }, DryRun)
    return {}
  },
})

/** How it is stopped, and what is paid meanwhile, is taken and does nothing. */
export const stopInstance = operation<'StopInstance'>({
  parameters: {
    fields: { ...change, ForceStop: 'boolean', StoppedMode: 'string', ConfirmStop: 'boolean', Hibernate: 'boolean' },
    required: ['InstanceId'],
  },
  regional: false,
  run: async ({ InstanceId, DryRun }, { engine, caller }) => {
    const by = await placeOfInstance(engine, caller, InstanceId)
    await carryOut(engine, { type: 'stop-instance', by, instance: InstanceId }, DryRun)
    return {}
  },
})

/** With its system disk. Nothing here is prepaid, so that flag does nothing. */
export const deleteInstance = operation<'DeleteInstance'>({
  parameters: {
    fields: { ...change, Force: 'boolean', ForceStop: 'boolean', TerminateSubscription: 'boolean' },
    required: ['InstanceId'],
  },
  regional: false,
  run: async ({ InstanceId, Force = false, DryRun }, { engine, caller }) => {
    const by = await placeOfInstance(engine, caller, InstanceId)
    await carryOut(engine, { type: 'terminate-instances', by, instances: [InstanceId], force: Force }, DryRun)
    return {}
  },
})
