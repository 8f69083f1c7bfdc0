import type { Actions } from '../../../src/clouds/tencent/wire.ts'
import { dryRun } from './dry-run.ts'
import { invalidValue, TencentError } from './errors.ts'
import { checkImageId } from './ids.ts'
import { operation } from './operation.ts'

/** T8, T14: copies one image, in spite of the list, to other regions. */
export const syncImages = operation<'SyncImages'>({
  parameters: {
    fields: {
      ImageIds: { list: 'string' },
      DestinationRegions: { list: 'string' },
      DryRun: 'boolean',
      ImageName: 'string',
      ImageSetRequired: 'boolean',
      Encrypt: 'boolean',
      KmsKeyId: 'string',
    },
    required: ['ImageIds', 'DestinationRegions'],
  },
  run: async (parameters, { engine, caller }) => {
    const { DestinationRegions, ImageName, DryRun, ImageSetRequired } = parameters
    const image = onlyImage(parameters)
    if (DestinationRegions.length === 0) throw invalidValue('DestinationRegions')
    checkEncryption(parameters)
    const command = {
      type: 'copy-image' as const,
      by: caller,
      image,
      regions: DestinationRegions,
      ...(ImageName !== undefined && { name: ImageName }),
    }
    if (DryRun) {
      await dryRun(engine, command)
      return { ImageSet: [] }
    }
    const copies = await engine.execute(command)
    return { ImageSet: ImageSetRequired ? copies.map((copy) => ({ ImageId: copy.image, Region: copy.region })) : [] }
  },
})

type Parameters = Actions['SyncImages']['request']

function onlyImage({ ImageIds }: Parameters): string {
  const [image] = ImageIds
  if (image === undefined) throw invalidValue('ImageIds')
  for (const id of ImageIds) checkImageId(id)
  if (ImageIds.length > 1) {
    throw new TencentError('InvalidParameterValue.LimitExceeded', {
      en: 'One image can be copied in one call.',
      zh: '每次调用只能复制一个镜像。',
    })
  }
  return image
}

/** This world has no keys to encrypt with. */
function checkEncryption({ Encrypt, KmsKeyId }: Parameters): void {
  if (Encrypt) {
    throw new TencentError('UnsupportedOperation.SyncEncryptImageNotSupport', {
      en: 'The image cannot be copied as an encrypted one.',
      zh: '该镜像不支持加密复制。',
    })
  }
  if (KmsKeyId) throw invalidValue('KmsKeyId', 'InvalidParameter.InvalidKmsKeyId')
}
