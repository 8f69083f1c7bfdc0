import { describe, expect, test } from 'vitest'
import { images, listed, share } from './alibaba-calls.ts'
import { serveAlibaba } from './alibaba-clients.ts'
import { everyWay, fromConsole } from './alibaba-requests.ts'
import {
  database,
  hangzhou,
  ofRecipient,
  outsider,
  owner,
  publicImage,
  retired,
  sealed,
  shared,
  singapore,
  unfinished,
  web,
} from './alibaba-world.ts'

const { clock } = serveAlibaba()
const copyTakes = 40_000

const idIn = (body: unknown) => (body as { ImageId: string }).ImageId
const everything = { Status: 'ALL' }
const toSingapore = { DestinationRegionId: singapore, DestinationImageName: 'for-asia' }

describe.each(everyWay)('$way: CopyImage', ({ as }) => {
  const copy = (ImageId: string, more: object = {}, party = owner) => as(party)('CopyImage', { ImageId, ...more })

  test('to another region: its own name, its description and none of its shares', async () => {
    const { body } = await copy(shared.id, toSingapore)
    const there = await images(as(owner, singapore), { ImageId: idIn(body), ...everything })
    expect(there).toMatchObject([{ ImageName: 'for-asia', Description: '', IsSelfShared: 'False', IsCopied: true }])
    const described = await copy(database.id, { DestinationRegionId: singapore, DestinationDescription: 'another' })
    expect(await images(as(owner, singapore), { ImageId: idIn(described.body), ...everything })).toMatchObject([
      { ImageName: 'database', Description: 'another' },
    ])
  })

  test('within the region only encrypted, and an encrypted one only so', async () => {
    const inPlace = { DestinationImageName: 'sealed-copy' }
    const { body } = await copy(web.id, { ...inPlace, Encrypted: true })
    const mappings = { DiskDeviceMapping: [{ Encrypted: true }] }
    expect(await images(as(owner), { ImageId: idIn(body), ...everything })).toMatchObject([
      { ImageName: 'sealed-copy', DiskDeviceMappings: mappings },
    ])
    const again = await copy(sealed.id, { DestinationRegionId: singapore, Encrypted: true })
    expect(await images(as(owner, singapore), { ImageId: idIn(again.body), ...everything })).toMatchObject([
      { ImageName: 'sealed', DiskDeviceMappings: mappings },
    ])
  })

  test('a recipient has one of its own then, in the same region, plain or encrypted', async () => {
    for (const [name, Encrypted] of [
      ['plain', false],
      ['encrypted', true],
    ] as const) {
      const asked = { DestinationRegionId: hangzhou, DestinationImageName: name, Encrypted }
      const { status, body } = await copy(shared.id, asked, outsider)
      expect(status).toBe(200)
      clock.now += copyTakes
      expect(await images(as(outsider), { ImageId: idIn(body) })).toMatchObject([
        { ImageName: name, ImageOwnerAlias: 'self' },
      ])
    }
  })

  test.each([
    { what: 'no image', image: '', asked: toSingapore, code: 'MissingParameter' },
    { what: 'from nowhere', asked: { ...toSingapore, RegionId: 'cn-atlantis' }, code: 'SourceRegion.NotFound' },
    { what: 'to nowhere', asked: { DestinationRegionId: 'cn-atlantis' }, code: 'DestinationRegion.NotFound' },
    { what: 'an image that is not there', image: 'm-bp1nothing', status: 404, code: 'InvalidImageId.NotFound' },
    { what: 'an image of somebody else’s', image: ofRecipient.id, status: 404, code: 'InvalidImageId.NotFound' },
    { what: 'a public image', image: publicImage.id, status: 404, code: 'InvalidImageId.NotFound' },
    { what: 'an image that is not ready', image: unfinished.id, code: 'IncorrectImageStatus' },
    { what: 'a deprecated image', image: retired.id, code: 'IncorrectImageStatus' },
    { what: 'within the region', asked: {}, status: 403, code: 'IncorrectDestinationRegion' },
    {
      what: 'an encrypted image as a plain one',
      image: sealed.id,
      status: 403,
      code: 'OperationDeined.EncryptedSnapshot',
    },
    {
      what: 'a plain image to another region as an encrypted one',
      asked: { ...toSingapore, Encrypted: true },
      status: 403,
      code: 'OperationDenied.EncryptSnapshotAcrossRegion',
    },
    { what: 'with a key and not encrypted', asked: { KMSKeyId: 'key' }, code: 'InvalidParameter.EncryptedIllegal' },
    {
      what: 'with a key that is not there',
      asked: { KMSKeyId: 'key', Encrypted: true },
      status: 404,
      code: 'InvalidParameter.KMSKeyId.NotFound',
    },
    { what: 'a name taken there', asked: { DestinationRegionId: singapore }, code: 'InvalidImageName.Duplicated' },
    {
      what: 'a malformed name',
      asked: { ...toSingapore, DestinationImageName: '-' },
      code: 'InvalidImageName.Malformed',
    },
    {
      what: 'a malformed description',
      asked: { ...toSingapore, DestinationDescription: 'http://x' },
      code: 'InvalidDescription.Malformed',
    },
    { what: 'a dry run', asked: { ...toSingapore, DryRun: true }, code: 'DryRunOperation' },
  ])('refuses $what: $code', async ({ image = web.id, asked = toSingapore, status = 400, code }) => {
    const before = await listed(fromConsole(owner, singapore), everything)
    expect(await copy(image, asked)).toMatchObject({ status, body: { code } })
    expect(await listed(fromConsole(owner, singapore), everything)).toEqual(before)
  })

  test('a recipient’s to another region', async () => {
    expect(await copy(shared.id, toSingapore, outsider)).toMatchObject({
      status: 403,
      body: {
        code: 'OperationDenied.SameRegionOnly',
        message: 'The image shared from others can not be copied to another region directly.',
      },
    })
  })

  test('while it is under way it cannot be deleted, shared or copied on', async () => {
    const { body } = await copy(web.id, toSingapore)
    const [there, ImageId] = [as(owner, singapore), idIn(body)]
    expect(await there('DeleteImage', { ImageId })).toMatchObject({
      status: 403,
      body: { code: 'OperationDenied.ImageCopying' },
    })
    const notReady = { status: 400, body: { code: 'IncorrectImageStatus' } }
    expect(await share(there, ImageId, outsider.id)).toMatchObject(notReady)
    expect(await there('CopyImage', { ImageId, DestinationRegionId: hangzhou })).toMatchObject(notReady)
  })
})

describe.each(everyWay)('$way: CancelCopyImage', ({ as }) => {
  test('ends the copy and leaves the source', async () => {
    const { body } = await as(owner)('CopyImage', { ImageId: web.id, ...toSingapore })
    const there = as(owner, singapore)
    clock.now += copyTakes - 1
    expect(await there('CancelCopyImage', { ImageId: idIn(body) })).toEqual({
      status: 200,
      body: { RequestId: expect.any(String) },
    })
    expect(await listed(there, { ImageId: idIn(body), ...everything })).toEqual([])
    expect(await listed(as(owner), { ImageId: web.id })).toEqual([web.id])
  })

  test('comes too late for one that is done', async () => {
    const { body } = await as(owner)('CopyImage', { ImageId: web.id, ...toSingapore })
    clock.now += copyTakes
    expect(await as(owner, singapore)('CancelCopyImage', { ImageId: idIn(body) })).toEqual({
      status: 400,
      body: { code: 'IncorrectImageStatus', message: 'The image copy has completed.' },
    })
  })

  test.each([
    { what: 'no image', ImageId: '', status: 400, code: 'MissingParameter' },
    { what: 'an image that is not there', ImageId: 'm-bp1nothing', status: 404, code: 'InvalidImageId.NotFound' },
    { what: 'an image of somebody else’s', ImageId: ofRecipient.id, status: 404, code: 'InvalidImageId.NotFound' },
    { what: 'an image that is no copy', ImageId: web.id, status: 400, code: 'ImageCreatedNotFromCopy' },
  ])('refuses $what: $code', async ({ ImageId, status, code }) => {
    expect(await as(owner)('CancelCopyImage', { ImageId })).toMatchObject({ status, body: { code } })
  })
})
