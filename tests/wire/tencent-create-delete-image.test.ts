import { describe, expect, test } from 'vitest'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  edgeRelay,
  failedBuild,
  goldenWebBase,
  lobby,
  stillCreating,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 2, 1) }
serveClouds({ now: () => clock.now, limits: { imageQuota: 14 } })
const owner = cvmClient(aurora)
const recipient = cvmClient(borealis)
type CreateRequest = Parameters<typeof owner.CreateImage>[0]

/** Borealis's server, made from Aurora's golden image. */
const InstanceId = 'ins-b1ssite0'
const ownIds = async (client = owner) => {
  const Filters = [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }]
  return ((await client.DescribeImages({ Filters, Limit: 100 })).ImageSet ?? []).map(({ ImageId }) => ImageId)
}

describe('CreateImage', () => {
  test('makes an image of an instance, the recipient’s own when that came from a received image (T14)', async () => {
    const { ImageId = '' } = await recipient.CreateImage({
      InstanceId,
      ImageName: 'studio-site',
      ImageDescription: 'Our site',
      ImageFamily: 'sites',
      ForcePoweroff: 'TRUE',
      Sysprep: 'false',
      TagSpecification: [{ ResourceType: 'image', Tags: [{ Key: 'team', Value: 'web' }] }],
    })
    const look = async () => (await recipient.DescribeImages({ ImageIds: [ImageId] })).ImageSet
    const made = {
      ImageId,
      ImageName: 'studio-site',
      ImageDescription: 'Our site',
      ImageFamily: 'sites',
      ImageType: 'PRIVATE_IMAGE',
      ImageCreator: borealis.id,
      ImageSource: 'CREATE_IMAGE',
      ImageSize: 50,
      OsName: goldenWebBase.os,
      Platform: 'Ubuntu',
      SyncPercent: null,
    }
    expect(await look()).toMatchObject([{ ...made, ImageState: 'CREATING', SnapshotSet: { length: 1 } }])
    clock.now += 25_000
    expect(await look()).toMatchObject([{ ...made, ImageState: 'NORMAL' }])
    await recipient.ModifyImageSharePermission({ ImageId, AccountIds: [aurora.id], Permission: 'SHARE' })
    expect((await owner.DescribeImages({ ImageIds: [ImageId] })).ImageSet).toMatchObject([
      { ImageType: 'SHARED_IMAGE' },
    ])
  })

  test('as a dry run is checked like a real one and makes nothing', async () => {
    const before = await ownIds(recipient)
    const answer = await recipient.CreateImage({ InstanceId, ImageName: 'dry', DryRun: true })
    expect(Object.keys(answer)).toEqual(['RequestId'])
    const taken = recipient.CreateImage({ InstanceId, ImageName: 'render-node', DryRun: true })
    await expect(taken).rejects.toMatchObject({ code: 'InvalidImageName.Duplicate' })
    expect(await ownIds(recipient)).toEqual(before)
  })

  test('waits for the instance to be ready', async () => {
    const { InstanceIdSet: [made = ''] = [] } = await recipient.RunInstances({
      ImageId: goldenWebBase.id,
      Placement: { Zone: 'ap-guangzhou-6' },
    })
    const create = () => recipient.CreateImage({ InstanceId: made, ImageName: 'made' })
    const busy = { code: 'OperationDenied.InstanceOperationInProgress' }
    await expect(create()).rejects.toMatchObject(busy)
    clock.now += 8_000
    await recipient.ResetInstance({ InstanceId: made })
    await expect(create()).rejects.toMatchObject(busy)
  })

  const made = { InstanceId, ImageName: 'made' }
  test.each<{ what: string; request: CreateRequest; code: string; client?: typeof owner }>([
    { what: "another's instance", request: made, client: cvmClient(drift), code: 'InvalidInstanceId.NotFound' },
    {
      what: 'an instance that nobody has',
      request: { ...made, InstanceId: 'ins-00000000' },
      code: 'InvalidInstanceId.NotFound',
    },
    {
      what: 'an ID of another form',
      request: { ...made, InstanceId: 'img-6pb6lrmy' },
      code: 'InvalidInstanceId.Malformed',
    },
    { what: 'no source', request: { ImageName: 'made' }, code: 'InvalidParameter.SpecifyOneParameter' },
    { what: 'two sources', request: { ...made, SnapshotIds: ['snap-6pb6lrmy'] }, code: 'InvalidParameterConflict' },
    {
      what: 'snapshots, which are left out here',
      request: { ImageName: 'made', SnapshotIds: ['snap-6pb6lrmy'] },
      code: 'UnsupportedOperation',
    },
    {
      what: 'its system disk as a data disk',
      request: { ...made, DataDiskIds: ['disk-b1ssite0'] },
      code: 'InvalidParameter.DataDiskIdContainsRootDisk',
    },
    {
      what: 'a data disk that it does not have',
      request: { ...made, DataDiskIds: ['disk-00000000'] },
      code: 'InvalidParameter.DataDiskNotBelongSpecifiedInstance',
    },
    {
      what: 'a name that is taken',
      request: { ...made, ImageName: 'render-node' },
      code: 'InvalidImageName.Duplicate',
    },
    { what: 'a name of 61', request: { ...made, ImageName: '镜'.repeat(61) }, code: 'InvalidParameterValue.TooLarge' },
    {
      what: 'a description of 257',
      request: { ...made, ImageDescription: 'x'.repeat(257) },
      code: 'InvalidParameterValue.TooLarge',
    },
    { what: 'neither true nor false', request: { ...made, ForcePoweroff: 'yes' }, code: 'InvalidParameterValue' },
    {
      what: 'a family with a slash',
      request: { ...made, ImageFamily: 'a/b' },
      code: 'InvalidParameterValue.InvalidImageFamily',
    },
    {
      what: 'a full quota',
      request: { InstanceId: 'ins-a1webfrt', ImageName: 'one-more' },
      client: owner,
      code: 'ImageQuotaLimitExceeded',
    },
  ])('refuses $what: $code', async ({ request, code, client = recipient }) => {
    await expect(client.CreateImage(request)).rejects.toMatchObject({ code })
  })
})

describe('DeleteImages', () => {
  test('deletes all of a list, whose instances stay and whose names are free', async () => {
    const before = await ownIds()
    const ImageIds = [lobby.id, failedBuild.id, lobby.id]
    const answer = await owner.DeleteImages({ ImageIds, DeleteBindedSnap: true })
    expect(Object.keys(answer)).toEqual(['RequestId'])
    expect(await ownIds()).toEqual(before.filter((id) => !ImageIds.includes(id ?? '')))
    const { InstanceSet } = await owner.DescribeInstances({ InstanceIds: ['ins-a3lobby1'] })
    expect(InstanceSet).toMatchObject([{ ImageId: lobby.id, InstanceState: 'RUNNING' }])
    await owner.ModifyImageAttribute({ ImageId: edgeRelay.id, ImageName: lobby.name })
    await expect(owner.DeleteImages({ ImageIds })).rejects.toMatchObject({ code: 'InvalidImageId.NotFound' })
  })

  test('as a dry run is checked like a real one and deletes nothing', async () => {
    const before = await ownIds()
    await owner.DeleteImages({ ImageIds: [lobby.id], DryRun: true })
    const shared = owner.DeleteImages({ ImageIds: [goldenWebBase.id], DryRun: true })
    await expect(shared).rejects.toMatchObject({ code: 'InvalidImageId.InShared' })
    expect(await ownIds()).toEqual(before)
  })

  test('T6: goes through once every share is cancelled', async () => {
    const request = { ImageIds: [goldenWebBase.id] }
    const AccountIds = [borealis.id, cumulus.id]
    await expect(owner.DeleteImages(request)).rejects.toMatchObject({ code: 'InvalidImageId.InShared' })
    await owner.ModifyImageSharePermission({ ImageId: goldenWebBase.id, AccountIds, Permission: 'CANCEL' })
    await owner.DeleteImages(request)
    expect(await ownIds()).not.toContain(goldenWebBase.id)
  })

  const many = Array.from({ length: 101 }, (_, n) => `img-${String(n).padStart(8, '0')}`)
  test.each<{ what: string; images: string[]; code: string; client?: typeof owner }>([
    { what: 'T6 a shared image', images: [lobby.id, goldenWebBase.id], code: 'InvalidImageId.InShared' },
    {
      what: 'T7 a received image',
      images: [goldenWebBase.id],
      client: recipient,
      code: 'InvalidParameterValue.InvalidImageIdIsShared',
    },
    { what: 'a public image', images: ['img-487zeit5'], code: 'InvalidParameterValue.InvalidImageId' },
    { what: 'an image still being made', images: [stillCreating.id], code: 'InvalidImageId.IncorrectState' },
    {
      what: 'an image still on its way',
      images: ['img-c0py1ng8'],
      client: cvmClient(aurora, { region: 'ap-shanghai' }),
      code: 'InvalidImageId.IncorrectState',
    },
    { what: "another's image", images: [lobby.id], client: cvmClient(drift), code: 'InvalidImageId.NotFound' },
    { what: 'an ID of another form', images: ['lobby'], code: 'InvalidImageId.Malformed' },
    { what: 'no image', images: [], code: 'InvalidParameterValue' },
    { what: '101 images', images: many, code: 'InvalidParameterValue.LimitExceeded' },
  ])('refuses $what: $code', async ({ images, code, client = owner }) => {
    const before = await ownIds(client)
    await expect(client.DeleteImages({ ImageIds: images })).rejects.toMatchObject({ code })
    expect(await ownIds(client)).toEqual(before)
  })
})
