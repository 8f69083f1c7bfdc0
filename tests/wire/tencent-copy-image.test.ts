import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  encryptedLedger,
  goldenWebBase,
  lobby,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 2, 1) }
serveClouds({ now: () => clock.now, limits: { imageQuota: 4 } })
const owner = cvmClient(aurora)
type Request = Parameters<typeof owner.SyncImages>[0]

const ownIn = async (region: string) => {
  const Filters = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }]
  return (await cvmClient(aurora, { region }).DescribeImages({ Filters, Limit: 100 })).ImageSet ?? []
}
const copyLobby = { ImageIds: [lobby.id], DestinationRegions: ['ap-beijing'] }

describe('SyncImages', () => {
  test('copies under the same name and a new ID, with progress, and then the copy is NORMAL', async () => {
    const { ImageSet = [] } = await owner.SyncImages({
      ...copyLobby,
      DestinationRegions: ['ap-shanghai', 'ap-beijing'],
      ImageSetRequired: true,
    })
    expect(ImageSet).toEqual([
      { ImageId: expect.stringMatching(/^img-[0-9a-z]{8}$/), Region: 'ap-shanghai' },
      { ImageId: expect.stringMatching(/^img-[0-9a-z]{8}$/), Region: 'ap-beijing' },
    ])
    const copy = { ImageId: ImageSet[1]?.ImageId, ImageName: lobby.name, ImageType: 'PRIVATE_IMAGE' }
    expect(await ownIn('ap-beijing')).toMatchObject([
      { ...copy, ImageState: 'SYNCING', SyncPercent: 0, CreatedTime: '2026-03-01T00:00:00Z' },
    ])
    clock.now += 30_000
    expect(await ownIn('ap-beijing')).toMatchObject([{ ...copy, ImageState: 'SYNCING', SyncPercent: 75 }])
    clock.now += 10_000
    const [done] = await ownIn('ap-beijing')
    expect(done).toMatchObject({ ...copy, ImageState: 'NORMAL', SyncPercent: null, OsName: lobby.os })
    expect(done?.SnapshotSet).toMatchObject([{ DiskUsage: 'SYSTEM_DISK', DiskSize: 50 }])
    // The source is not shown as being copied.
    expect((await owner.DescribeImages({ ImageIds: [lobby.id] })).ImageSet).toMatchObject([{ ImageState: 'NORMAL' }])
  })

  test('names the copies only when asked to', async () => {
    expect(await owner.SyncImages({ ...copyLobby, ImageName: 'elsewhere' })).toMatchObject({ ImageSet: [] })
    expect(await ownIn('ap-beijing')).toMatchObject([{ ImageName: 'elsewhere' }])
  })

  test('as a dry run is checked like a real one and makes nothing', async () => {
    const answer = await owner.SyncImages({ ...copyLobby, DryRun: true, ImageSetRequired: true })
    expect(answer).toEqual({ ImageSet: [], RequestId: expect.any(String) })
    const abroad = owner.SyncImages({ ...copyLobby, DestinationRegions: ['ap-tokyo'], DryRun: true })
    await expect(abroad).rejects.toMatchObject({ code: 'InvalidRegion.Unavailable' })
    expect(await ownIn('ap-beijing')).toEqual([])
  })

  test('stops at the quota of the destination', async () => {
    const { ImageNumQuota } = await cvmClient(aurora, { region: 'ap-nanjing' }).DescribeImageQuota(null)
    const names = Array.from({ length: 5 }, (_, n) => `copy-${n + 1}`)
    const copies = names.map((ImageName) => owner.SyncImages({ ...copyLobby, ImageName }))
    const outcomes = await Promise.allSettled(copies)
    expect(outcomes.map(({ status }) => status)).toEqual([...Array<string>(4).fill('fulfilled'), 'rejected'])
    expect(outcomes[4]).toMatchObject({ reason: { code: 'ImageQuotaLimitExceeded' } })
    expect(await ownIn('ap-beijing')).toHaveLength(ImageNumQuota ?? 0)
  })

  const to = (...DestinationRegions: string[]) => ({ ...copyLobby, DestinationRegions })
  const of = (...ImageIds: string[]) => ({ ...copyLobby, ImageIds })
  test.each<{ what: string; request: Request; code: string; client?: typeof owner }>([
    { what: 'the border, to Singapore', request: to('ap-singapore'), code: 'InvalidRegion.Unavailable' },
    {
      what: 'one good region and one abroad',
      request: to('ap-beijing', 'ap-tokyo'),
      code: 'InvalidRegion.Unavailable',
    },
    { what: 'a region that there is not', request: to('ap-atlantis'), code: 'InvalidRegion.NotFound' },
    { what: 'its own region', request: to('ap-guangzhou'), code: 'InvalidParameterValue.InvalidRegion' },
    { what: 'no region', request: to(), code: 'InvalidParameterValue' },
    { what: 'no image', request: of(), code: 'InvalidParameterValue' },
    { what: 'two images', request: of(lobby.id, goldenWebBase.id), code: 'InvalidParameterValue.LimitExceeded' },
    { what: 'an ID of another form', request: of('lobby'), code: 'InvalidImageId.Malformed' },
    { what: 'an image not yet NORMAL', request: of(stillCreating.id), code: 'InvalidImageId.IncorrectState' },
    {
      what: 'an encrypted image',
      request: of(encryptedLedger.id),
      code: 'UnsupportedOperation.EncryptedImagesNotSupported',
    },
    { what: 'a whole machine', request: of(wholeMachine.id), code: 'InvalidParameter.InstanceImageNotSupport' },
    { what: 'a public image', request: of('img-487zeit5'), code: 'InvalidParameterValue.InvalidImageId' },
    { what: "another's image", request: copyLobby, client: cvmClient(drift), code: 'InvalidImageId.NotFound' },
    {
      what: 'T14 a received image, within its region',
      request: { ImageIds: [goldenWebBase.id], DestinationRegions: ['ap-guangzhou'] },
      client: cvmClient(borealis),
      code: 'InvalidParameterValue.InvalidImageId',
    },
    {
      what: 'T14 a received image, to another',
      request: of(goldenWebBase.id),
      client: cvmClient(borealis),
      code: 'UnsupportedOperation.Region',
    },
    {
      what: 'a name that is taken there',
      request: { ...to('ap-shanghai'), ImageIds: [goldenWebBase.id] },
      code: 'InvalidImageName.Duplicate',
    },
    {
      what: 'a name of 61',
      request: { ...copyLobby, ImageName: 'x'.repeat(61) },
      code: 'InvalidParameterValue.TooLarge',
    },
    {
      what: 'encryption',
      request: { ...to('ap-guangzhou'), Encrypt: true },
      code: 'UnsupportedOperation.SyncEncryptImageNotSupport',
    },
    { what: 'a key for nothing', request: { ...copyLobby, KmsKeyId: 'k' }, code: 'InvalidParameter.InvalidKmsKeyId' },
  ])('refuses $what: $code', async ({ request, code, client = owner }) => {
    await expect(client.SyncImages(request)).rejects.toMatchObject({ code })
    expect(await ownIn('ap-beijing')).toEqual([])
  })
})
