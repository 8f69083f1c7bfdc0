import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { auroraImages, goldenWebBase, lobby, wholeMachine } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

serveClouds()
const owner = cvmClient(aurora)
type Request = Parameters<typeof owner.DescribeImages>[0]

const idsOf = async (request: Request, client = owner) =>
  ((await client.DescribeImages(request)).ImageSet ?? []).map(({ ImageId }) => ImageId)
const filter = (Name: string, ...Values: string[]) => ({ Name, Values })
const ownInGuangzhou = auroraImages.filter(({ region }) => region === 'ap-guangzhou')

test('an image carries every field of the model that applies to it', async () => {
  const { ImageSet } = await owner.DescribeImages({ ImageIds: [wholeMachine.id] })
  expect(ImageSet).toEqual([
    {
      ImageId: wholeMachine.id,
      OsName: wholeMachine.os,
      ImageType: 'PRIVATE_IMAGE',
      CreatedTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      ImageName: wholeMachine.name,
      ImageDescription: wholeMachine.description,
      ImageSize: 50,
      Architecture: 'x86_64',
      ImageState: 'NORMAL',
      Platform: wholeMachine.platform,
      ImageCreator: aurora.id,
      ImageSource: 'CREATE_IMAGE',
      SyncPercent: null,
      IsSupportCloudinit: true,
      SnapshotSet: wholeMachine.disks.map(({ snapshot, usage, sizeGiB }) => ({
        SnapshotId: snapshot,
        DiskUsage: usage === 'system' ? 'SYSTEM_DISK' : 'DATA_DISK',
        DiskSize: sizeGiB,
      })),
      Tags: [],
      LicenseType: 'TencentCloud',
      ImageFamily: '',
      ImageDeprecated: false,
    },
  ])
})

test('without filters all that is visible comes, newest first, and nothing else', async () => {
  const { ImageSet = [], TotalCount } = await owner.DescribeImages({ Limit: 100 })
  const types = new Set(ImageSet.map(({ ImageType }) => ImageType))
  expect(types).toEqual(new Set(['PRIVATE_IMAGE', 'SHARED_IMAGE', 'PUBLIC_IMAGE']))
  const times = ImageSet.map(({ CreatedTime = '' }) => CreatedTime)
  expect(times).toEqual(times.toSorted().toReversed())
  expect(TotalCount).toBe(ImageSet.length)
  expect(ImageSet.map(({ ImageId }) => ImageId)).not.toContain(studioInternal.id)
})

test('an image being copied says how far it is', async () => {
  const shanghai = cvmClient(aurora, { region: 'ap-shanghai' })
  const { ImageSet = [] } = await shanghai.DescribeImages({ Filters: [filter('image-type', 'PRIVATE_IMAGE')] })
  expect(ImageSet.filter(({ ImageState }) => ImageState === 'SYNCING')).toMatchObject([{ SyncPercent: 62 }])
})

describe('filters', () => {
  test.each([
    { what: 'own images', filters: [filter('image-type', 'PRIVATE_IMAGE')], has: lobby.id, lacks: renderNode.id },
    { what: 'received images', filters: [filter('image-type', 'SHARED_IMAGE')], has: renderNode.id, lacks: lobby.id },
    { what: 'public images', filters: [filter('image-type', 'PUBLIC_IMAGE')], has: 'img-487zeit5', lacks: lobby.id },
    {
      what: 'either type',
      filters: [filter('image-type', 'PRIVATE_IMAGE', 'SHARED_IMAGE')],
      has: lobby.id,
      lacks: 'img-487zeit5',
    },
    { what: 'an ID', filters: [filter('image-id', lobby.id)], has: lobby.id, lacks: goldenWebBase.id },
    { what: 'part of a name', filters: [filter('image-name', 'OBBY-serv')], has: lobby.id, lacks: goldenWebBase.id },
    { what: 'a platform', filters: [filter('platform', 'windows')], has: textureBaker.id, lacks: lobby.id },
    {
      what: 'all filters at once',
      filters: [filter('image-type', 'PRIVATE_IMAGE'), filter('image-name', 'golden', 'render')],
      has: goldenWebBase.id,
      lacks: renderNode.id,
    },
  ])('by $what', async ({ filters, has, lacks }) => {
    const ids = await idsOf({ Filters: filters, Limit: 100 })
    expect(ids).toContain(has)
    expect(ids).not.toContain(lacks)
  })

  test.each(['tag-key', 'tag-value', 'tag:team', 'dedicated-cluster-id', 'cdc-cache-status'])(
    '%s is known and matches nothing in a world without such things',
    async (name) => {
      expect(await idsOf({ Filters: [filter(name, 'anything')] })).toEqual([])
    },
  )
})

test('an ID that is well formed and unknown, or not for these eyes, gives an empty set', async () => {
  expect(await idsOf({ ImageIds: ['img-n0b0dyha', studioInternal.id] })).toEqual([])
  expect(await idsOf({ ImageIds: [goldenWebBase.id] }, cvmClient(drift))).toEqual([])
  expect(await idsOf({ ImageIds: [goldenWebBase.id] }, cvmClient(borealis))).toEqual([goldenWebBase.id])
})

test('pages follow one another, and TotalCount counts all', async () => {
  const own = [filter('image-type', 'PRIVATE_IMAGE')]
  const all = await idsOf({ Filters: own, Limit: 100 })
  expect(all).toHaveLength(ownInGuangzhou.length)
  const pages = [0, 5, 10].map((Offset) => owner.DescribeImages({ Filters: own, Offset, Limit: 5 }))
  const answers = await Promise.all(pages)
  expect(answers.map(({ TotalCount }) => TotalCount)).toEqual([all.length, all.length, all.length])
  expect(answers.flatMap(({ ImageSet = [] }) => ImageSet.map(({ ImageId }) => ImageId))).toEqual(all.slice(0, 15))
  expect(await idsOf({ Filters: own, Offset: 1000 })).toEqual([])
})

describe('DescribeImages refuses', () => {
  const limit = 'InvalidParameterValue.InvalidParameterValueLimit'
  const tooMany = 'InvalidFilterValue.LimitExceeded'
  test.each<{ what: string; request: Request; code: string }>([
    {
      what: 'a filter it does not know',
      request: { Filters: [filter('image-state', 'NORMAL')] },
      code: 'InvalidFilter',
    },
    {
      what: 'a filter named as JavaScript names things',
      request: { Filters: [filter('constructor', 'x')] },
      code: 'InvalidFilter',
    },
    {
      what: 'IDs and filters together',
      request: { ImageIds: [lobby.id], Filters: [filter('platform', 'Ubuntu')] },
      code: 'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
    },
    {
      what: 'eleven filters',
      request: { Filters: Array.from({ length: 11 }, () => filter('platform', 'Ubuntu')) },
      code: tooMany,
    },
    { what: 'six values', request: { Filters: [filter('platform', 'a', 'b', 'c', 'd', 'e', 'f')] }, code: tooMany },
    { what: 'a limit of 0', request: { Limit: 0 }, code: limit },
    { what: 'a limit of 101', request: { Limit: 101 }, code: limit },
    { what: 'a negative offset', request: { Offset: -1 }, code: limit },
    { what: 'an ID of another form', request: { ImageIds: ['lobby-server'] }, code: 'InvalidImageId.Malformed' },
    {
      what: 'the same in a filter',
      request: { Filters: [filter('image-id', 'lobby')] },
      code: 'InvalidImageId.Malformed',
    },
    {
      what: 'more than 100 IDs',
      request: { ImageIds: Array.from({ length: 101 }, (_, n) => `img-${String(n).padStart(8, '0')}`) },
      code: 'InvalidParameterValue.LimitExceeded',
    },
    {
      what: 'an instance type of another form',
      request: { InstanceType: 'large' },
      code: 'InvalidInstanceType.Malformed',
    },
  ])('$what: $code', async ({ request, code }) => {
    await expect(owner.DescribeImages(request)).rejects.toMatchObject({ code })
  })
})
