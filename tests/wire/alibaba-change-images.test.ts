import { describe, expect, test } from 'vitest'
import { images, listed, share } from './alibaba-calls.ts'
import { serveAlibaba } from './alibaba-clients.ts'
import { everyWay, fromConsole } from './alibaba-requests.ts'
import {
  database,
  elsewhere,
  failed,
  importing,
  ofRecipient,
  outsider,
  owner,
  publicImage,
  recipient,
  retired,
  shared,
  unfinished,
  used,
  web,
} from './alibaba-world.ts'

serveAlibaba()

const seen = async (ImageId: string) => (await images(fromConsole(owner), { ImageId, Status: 'ALL' }))[0]
const noImage = { status: 404, code: 'InvalidImageId.NotFound' }

describe.each(everyWay)('$way: ModifyImageAttribute', ({ as }) => {
  const edit = (ImageId: string, changes: object) => as(owner)('ModifyImageAttribute', { ImageId, ...changes })

  test('changes what is named and nothing else, whoever has the image (C3)', async () => {
    const changes = { ImageName: '镜像.base:2', Description: 'newer' }
    expect(await edit(shared.id, { ...changes, ImageFamily: '' })).toEqual({
      status: 200,
      body: { RequestId: expect.any(String) },
    })
    expect(await seen(shared.id)).toMatchObject({ ...changes, IsSelfShared: 'True' })
    await edit(database.id, { Description: '', BootMode: 'UEFI', LicenseType: 'BYOL', Features: { ImdsSupport: 'v2' } })
    expect(await seen(database.id)).toMatchObject({ ImageName: 'database', Description: 'with data' })
  })

  test('deprecates an image and takes that back', async () => {
    await edit(web.id, { Status: 'Deprecated' })
    expect(await seen(web.id)).toMatchObject({ Status: 'Deprecated' })
    await edit(web.id, { Status: 'Available' })
    expect(await seen(web.id)).toMatchObject({ Status: 'Available' })
  })

  test.each([
    { what: 'no image', image: '', changes: {}, status: 400, code: 'MissingParameter' },
    { what: 'an image that is not there', image: 'm-bp1nothing', changes: {}, ...noImage },
    { what: 'an image of another region', image: elsewhere.id, changes: {}, ...noImage },
    { what: 'an image of somebody else’s', image: ofRecipient.id, changes: {}, ...noImage },
    { what: 'a public image', image: publicImage.id, changes: {}, ...noImage },
    { what: 'a name of one letter', changes: { ImageName: 'w' }, code: 'InvalidImageName.Malformed' },
    { what: 'a name too long', changes: { ImageName: 'w'.repeat(129) }, code: 'InvalidImageName.Malformed' },
    { what: 'a name that begins with a digit', changes: { ImageName: '1web' }, code: 'InvalidImageName.Malformed' },
    { what: 'a name of the cloud’s', changes: { ImageName: 'aliyun-web' }, code: 'InvalidImageName.Malformed' },
    { what: 'a name with an address', changes: { ImageName: 'whttp://x' }, code: 'InvalidImageName.Malformed' },
    { what: 'a name that is taken', changes: { ImageName: 'database' }, code: 'InvalidImageName.Duplicated' },
    {
      what: 'a description that is an address',
      changes: { Description: 'https://x' },
      code: 'InvalidDescription.Malformed',
    },
    {
      what: 'a description too long',
      changes: { Description: 'w'.repeat(257) },
      code: 'InvalidDescription.Malformed',
    },
    { what: 'a malformed family', changes: { ImageFamily: 'acs:web' }, code: 'InvalidImageFamily.Malformed' },
    { what: 'another way to boot', changes: { BootMode: 'tape' }, code: 'InvalidBootMode.NotSupport' },
    { what: 'another licence', changes: { LicenseType: 'free' }, code: 'InvalidLicenseType.NotSupported' },
    {
      what: 'other metadata',
      changes: { Features: { ImdsSupport: 'v3' } },
      code: 'InvalidParameter.FeaturesImdsSupport',
    },
    { what: 'other disks', changes: { Features: { NvmeSupport: 'some' } }, code: 'InvalidParameter' },
    { what: 'another status', changes: { Status: 'Creating' }, code: 'InvalidParameter' },
    {
      what: 'an image that is being made',
      image: unfinished.id,
      changes: { ImageName: 'early' },
      status: 403,
      code: 'InvalidStatus.ImageIsCreating',
    },
    {
      what: 'deprecating an image that failed',
      image: failed.id,
      changes: { Status: 'Deprecated' },
      status: 403,
      code: 'ImageStatus.NotAvailable',
    },
    {
      what: 'deprecating a shared image',
      image: shared.id,
      changes: { Status: 'Deprecated' },
      status: 403,
      code: 'ImageUseShared',
    },
    {
      what: 'taking back what is not deprecated',
      changes: { Status: 'Available' },
      status: 403,
      code: 'ImageStatus.NotDeprecated',
    },
    { what: 'a dry run', changes: { ImageName: 'newer', DryRun: true }, code: 'DryRunOperation' },
  ])('refuses $what: $code', async ({ image = web.id, changes, status = 400, code }) => {
    expect(await edit(image, changes)).toMatchObject({ status, body: { code } })
    expect(await seen(web.id)).toMatchObject({ ImageName: 'web-base', Description: '', Status: 'Available' })
  })

  test('is not for a recipient', async () => {
    expect(await as(outsider)('ModifyImageAttribute', { ImageId: shared.id, ImageName: 'mine' })).toMatchObject({
      status: 404,
      body: { code: 'InvalidImageId.NotFound' },
    })
  })
})

describe.each(everyWay)('$way: DeleteImage', ({ as }) => {
  const remove = (ImageId: string | undefined, more: object = {}) => as(owner)('DeleteImage', { ImageId, ...more })

  test.each([
    { what: 'one’s own', image: web.id, more: {} },
    { what: 'a deprecated one', image: retired.id, more: {} },
    { what: 'one that failed', image: failed.id, more: {} },
    { what: 'one in use, by force', image: used.id, more: { Force: true } },
  ])('removes $what', async ({ image, more }) => {
    expect(await remove(image, more)).toEqual({ status: 200, body: { RequestId: expect.any(String) } })
    expect(await seen(image)).toBeUndefined()
  })

  test.each([
    { what: 'no image', image: undefined, status: 400, code: 'MissingParameter' },
    { what: 'an image that is not there', image: 'm-bp1nothing', ...noImage },
    { what: 'an image of another region', image: elsewhere.id, ...noImage },
    { what: 'an image of somebody else’s', image: ofRecipient.id, ...noImage },
    { what: 'a public image', image: publicImage.id, ...noImage },
    { what: 'a shared image (A12)', image: shared.id, status: 403, code: 'ImageUseShared' },
    {
      what: 'a shared image, by force (A12)',
      image: shared.id,
      more: { Force: true },
      status: 403,
      code: 'ImageUseShared',
    },
    { what: 'an image in use', image: used.id, status: 403, code: 'ImageUsingByInstance' },
    { what: 'an image that is being made', image: unfinished.id, status: 403, code: 'ImageIsCreating' },
    { what: 'an image that is being imported', image: importing.id, status: 403, code: 'ImageIsImporting' },
    { what: 'a dry run', image: web.id, more: { DryRun: true }, status: 400, code: 'DryRunOperation' },
  ])('refuses $what: $code', async ({ image, more = {}, status, code }) => {
    const before = await listed(fromConsole(owner), { Status: 'ALL' })
    expect(await remove(image, more)).toMatchObject({ status, body: { code } })
    expect(await listed(fromConsole(owner), { Status: 'ALL' })).toEqual(before)
  })

  test('is not for a recipient', async () => {
    await share(as(owner), web.id, recipient.id)
    expect(await as(recipient)('DeleteImage', { ImageId: web.id })).toMatchObject({
      status: 404,
      body: { code: 'InvalidImageId.NotFound' },
    })
  })
})
