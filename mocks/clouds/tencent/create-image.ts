import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import { dryRun } from './dry-run.ts'
import { checkFamily } from './edit-image.ts'
import { invalidValue, TencentError } from './errors.ts'
import { checkInstanceId, systemDiskId } from './ids.ts'
import { operation } from './operation.ts'

type Parameters = Actions['CreateImage']['request']

/** T14: of an instance's system disk. Tags and how the instance is stopped for it are taken and do nothing. */
export const createImage = operation<'CreateImage'>({
  parameters: {
    fields: {
      ImageName: 'string',
      InstanceId: 'string',
      ImageDescription: 'string',
      ForcePoweroff: 'string',
      Sysprep: 'string',
      DataDiskIds: { list: 'string' },
      SnapshotIds: { list: 'string' },
      DryRun: 'boolean',
      TagSpecification: {
        list: {
          fields: {
            ResourceType: 'string',
            Tags: { list: { fields: { Key: 'string', Value: 'string' }, required: ['Key', 'Value'] } },
          },
          required: ['ResourceType', 'Tags'],
        },
      },
      ImageFamily: 'string',
    },
    required: ['ImageName'],
  },
  run: async (parameters, { engine, caller }) => {
    const { ImageName, ImageDescription, ImageFamily, DryRun } = parameters
    checkYesOrNo('ForcePoweroff', parameters.ForcePoweroff)
    checkYesOrNo('Sysprep', parameters.Sysprep)
    checkFamily(ImageFamily)
    const instance = sourceOf(parameters)
    checkDataDisks(instance, parameters.DataDiskIds ?? [])
    const command = {
      type: 'create-image' as const,
      by: caller,
      instance,
      name: ImageName,
      ...(ImageDescription !== undefined && { description: ImageDescription }),
      ...(ImageFamily !== undefined && { family: ImageFamily }),
    }
    if (!DryRun) return { ImageId: await engine.execute(command) }
    await dryRun(engine, command)
    return {}
  },
})

/** The API has these two as strings. */
function checkYesOrNo(name: string, value = 'false'): void {
  if (!/^(true|false)$/i.test(value)) throw invalidValue(name)
}

/** An instance, since the snapshots of this world are known only as parts of images. */
function sourceOf({ InstanceId, SnapshotIds = [] }: Parameters): string {
  if (InstanceId !== undefined && SnapshotIds.length > 0) throw twoSources()
  if (SnapshotIds.length > 0) throw fromSnapshots()
  if (InstanceId === undefined) throw noSource()
  checkInstanceId(InstanceId)
  return InstanceId
}

/** No instance of this world has data disks. */
function checkDataDisks(instance: string, disks: readonly string[]): void {
  if (disks.includes(systemDiskId(instance))) {
    throw invalidValue('DataDiskIds', 'InvalidParameter.DataDiskIdContainsRootDisk')
  }
  if (disks.length > 0) throw invalidValue('DataDiskIds', 'InvalidParameter.DataDiskNotBelongSpecifiedInstance')
}

const noSource = () =>
  new TencentError('InvalidParameter.SpecifyOneParameter', {
    en: 'One of `InstanceId` and `SnapshotIds` must be given.',
    zh: '`InstanceId` 与 `SnapshotIds` 必须指定其一。',
  })

const twoSources = () =>
  new TencentError('InvalidParameterConflict', {
    en: '`InstanceId` and `SnapshotIds` cannot be given together.',
    zh: '`InstanceId` 与 `SnapshotIds` 不能同时指定。',
  })

const fromSnapshots = () =>
  new TencentError('UnsupportedOperation', {
    en: 'Images cannot be made from snapshots here.',
    zh: '此处不支持通过快照创建镜像。',
  })
