import { alibabaError } from './errors.ts'
import { carryOut, operation } from './operation.ts'

/** Of an instance: the snapshots of this world are known only as parts of images. What else is said of it does nothing. */
export const createImage = operation<'CreateImage'>({
  parameters: {
    fields: {
      RegionId: 'string',
      InstanceId: 'string',
      SnapshotId: 'string',
      DiskDeviceMapping: {
        list: {
          fields: { SnapshotId: 'string', Size: 'integer', Device: 'string', DiskType: 'string' },
          required: [],
        },
      },
      ImageName: 'string',
      ImageFamily: 'string',
      ImageVersion: 'string',
      Description: 'string',
      Platform: 'string',
      Architecture: 'string',
      BootMode: 'string',
      ResourceGroupId: 'string',
      Tag: { list: { fields: { Key: 'string', Value: 'string' }, required: ['Key'] } },
      ClientToken: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId'],
  },
  run: async ({ InstanceId, SnapshotId, DiskDeviceMapping, ...parameters }, { engine, caller }) => {
    if (InstanceId === undefined) throw SnapshotId || DiskDeviceMapping ? noSnapshot() : noSource()
    const { ImageName, Description, ImageFamily, DryRun } = parameters
    const ImageId = await carryOut(
      engine,
      {
        type: 'create-image',
        by: caller,
        instance: InstanceId,
        ...(ImageName !== undefined && { name: ImageName }),
        ...(Description !== undefined && { description: Description }),
        ...(ImageFamily !== undefined && { family: ImageFamily }),
      },
      DryRun,
    )
    return { ImageId }
  },
})

const noSnapshot = () => alibabaError('InvalidSnapshotId.NotFound')

const noSource = () =>
  alibabaError('MissingParameter', {
    message:
      'The input parameter SnapshotId or InstanceId or DiskDeviceMapping that is mandatory for processing this request is not supplied.',
  })
