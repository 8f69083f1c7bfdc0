import type { ModifyImageAttributeRequest } from '../../../src/clouds/alibaba/wire.ts'
import { alibabaError, invalidParameter } from './errors.ts'
import { carryOut, operation } from './operation.ts'

/** C3. What is empty keeps its old value. How an image boots, its licence and its features are checked and do nothing. */
export const modifyImageAttribute = operation<'ModifyImageAttribute'>({
  parameters: {
    fields: {
      RegionId: 'string',
      ImageId: 'string',
      ImageName: 'string',
      Description: 'string',
      ImageFamily: 'string',
      BootMode: 'string',
      Status: 'string',
      LicenseType: 'string',
      Features: { fields: { NvmeSupport: 'string', ImdsSupport: 'string' }, required: [] },
      DryRun: 'boolean',
    },
    required: ['RegionId', 'ImageId'],
  },
  run: async (asked, { action, engine, caller }) => {
    const { ImageId, ImageName, Description, ImageFamily, Status, DryRun } = asked
    checkSettings(asked, action)
    const deprecated = Status === undefined ? undefined : deprecating.get(Status)
    if (Status !== undefined && deprecated === undefined) throw invalidParameter(action, 'Status')
    const changes = {
      ...(ImageName !== undefined && { name: ImageName }),
      ...(Description !== undefined && { description: Description }),
      ...(ImageFamily !== undefined && { family: ImageFamily }),
      ...(deprecated !== undefined && { deprecated }),
    }
    await carryOut(engine, { type: 'edit-image', by: caller, image: ImageId, changes }, DryRun)
    return {}
  },
})

const deprecating: ReadonlyMap<string, boolean> = new Map([
  ['Deprecated', true],
  ['Available', false],
])

/** As for an image's name, which is the engine's to check. */
const familyForm = /^(?!aliyun|acs:)(?!.*https?:\/\/)\p{L}[\p{L}\p{M}\p{N}.:_-]{1,127}$/u

function checkSettings({ ImageFamily, BootMode, LicenseType, Features }: ModifyImageAttributeRequest, action: string) {
  const { NvmeSupport, ImdsSupport } = Features ?? {}
  const not = (value: string | undefined, ...known: string[]) => value !== undefined && !known.includes(value)
  if (ImageFamily !== undefined && !familyForm.test(ImageFamily)) throw alibabaError('InvalidImageFamily.Malformed')
  if (not(BootMode, 'BIOS', 'UEFI', 'UEFI-Preferred')) throw alibabaError('InvalidBootMode.NotSupport')
  if (not(LicenseType, 'BYOL')) throw alibabaError('InvalidLicenseType.NotSupported')
  if (not(NvmeSupport, 'supported', 'unsupported')) throw invalidParameter(action, 'Features.NvmeSupport')
  if (not(ImdsSupport, 'v1', 'v2')) throw alibabaError('InvalidParameter.FeaturesImdsSupport')
}

/** A12. Forced or not: what is shared stays; force is for what the owner's own instances were made from. */
export const deleteImage = operation<'DeleteImage'>({
  parameters: {
    fields: { RegionId: 'string', ImageId: 'string', Force: 'boolean', DryRun: 'boolean' },
    required: ['RegionId', 'ImageId'],
  },
  run: async ({ ImageId, Force = false, DryRun }, { engine, caller }) => {
    await carryOut(engine, { type: 'delete-images', by: caller, images: [ImageId], force: Force }, DryRun)
    return {}
  },
})
