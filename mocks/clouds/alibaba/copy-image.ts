import type { CopyImageRequest } from '../../../src/clouds/alibaba/wire.ts'
import { alibabaError } from './errors.ts'
import { carryOut, operation } from './operation.ts'

/** A8: to another region, or encrypted within its own. Tags and the token against repetition are taken and do nothing. */
export const copyImage = operation<'CopyImage'>({
  parameters: {
    fields: {
      RegionId: 'string',
      ImageId: 'string',
      DestinationRegionId: 'string',
      DestinationImageName: 'string',
      DestinationDescription: 'string',
      Encrypted: 'boolean',
      KMSKeyId: 'string',
      ResourceGroupId: 'string',
      Tag: { list: { fields: { Key: 'string', Value: 'string' }, required: [] } },
      ClientToken: 'string',
      DryRun: 'boolean',
    },
    required: ['RegionId', 'ImageId'],
  },
  unknownRegion: 'SourceRegion.NotFound',
  run: async (asked, { engine, caller }) => {
    checkKey(asked)
    const { DestinationRegionId: region = caller.region, DestinationImageName: name } = asked
    const command = {
      type: 'copy-image' as const,
      by: caller,
      image: asked.ImageId,
      regions: [region],
      ...(name !== undefined && { name }),
      ...(asked.DestinationDescription !== undefined && { description: asked.DestinationDescription }),
      ...(asked.Encrypted !== undefined && { encrypt: asked.Encrypted }),
    }
    const [copy] = await carryOut(engine, command, asked.DryRun)
    if (!copy) throw new Error('One region was asked for, and no copy was made')
    return { ImageId: copy.image }
  },
})

/** The service's own key is the only one of this world. */
function checkKey({ Encrypted = false, KMSKeyId }: CopyImageRequest): void {
  if (KMSKeyId === undefined) return
  throw alibabaError(Encrypted ? 'InvalidParameter.KMSKeyId.NotFound' : 'InvalidParameter.EncryptedIllegal')
}

/** In the region of the copy, by the copy's ID. */
export const cancelCopyImage = operation<'CancelCopyImage'>({
  parameters: { fields: { RegionId: 'string', ImageId: 'string' }, required: ['RegionId', 'ImageId'] },
  run: async ({ ImageId }, { engine, caller }) => {
    await engine.execute({ type: 'cancel-copy', by: caller, image: ImageId })
    return {}
  },
})
