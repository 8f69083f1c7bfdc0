import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/partner-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const began = Date.UTC(2026, 5, 1)
serveClouds({ now: () => began, limits: { instanceQuota: 10 } })
const owner = cvmClient(aurora)
type RunRequest = Parameters<typeof owner.RunInstances>[0]
type ListRequest = Parameters<typeof owner.DescribeInstances>[0]

const guangzhou6 = { Placement: { Zone: 'ap-guangzhou-6' } }
const filter = (Name: string, ...Values: string[]) => ({ Name, Values })
const countOf = async (client = owner) => (await client.DescribeInstances({})).TotalCount
const namesOf = async (request: ListRequest) =>
  ((await owner.DescribeInstances(request)).InstanceSet ?? []).map(({ InstanceName }) => InstanceName)

test('an instance says what it was made from, where, and of what size', async () => {
  const { InstanceIdSet: [id] = [] } = await owner.RunInstances({
    ...guangzhou6,
    ImageId: renderNode.id,
    InstanceName: 'trailer',
    InstanceType: 'SA5.4XLARGE32',
    LoginSettings: { KeepImageLogin: 'true' },
  })
  expect(id).toMatch(/^ins-[0-9a-z]{8}$/)
  const { InstanceSet } = await owner.DescribeInstances({ Filters: [filter('instance-id', id ?? '')] })
  expect(InstanceSet).toMatchObject([
    {
      InstanceId: id,
      InstanceName: 'trailer',
      InstanceType: 'SA5.4XLARGE32',
      CPU: 16,
      Memory: 32,
      ImageId: renderNode.id,
      OsName: renderNode.os,
      Placement: { Zone: 'ap-guangzhou-6', ProjectId: 0 },
      InstanceState: 'PENDING',
      LatestOperation: 'RunInstances',
      LatestOperationState: 'OPERATING',
      CreatedTime: '2026-06-01T00:00:00Z',
      ExpiredTime: null,
      PublicIpAddresses: null,
      PrivateIpAddresses: [expect.stringMatching(/^10\./)],
    },
  ])
})

test('a dry run is checked like a real one and makes nothing', async () => {
  const before = await countOf()
  const answer = await owner.RunInstances({ ...guangzhou6, ImageId: lobby.id, DryRun: true })
  expect(Object.keys(answer)).toEqual(['RequestId'])
  await expect(owner.RunInstances({ ...guangzhou6, ImageId: studioInternal.id, DryRun: true })).rejects.toMatchObject({
    code: 'InvalidImageId.NotFound',
  })
  expect(await countOf()).toBe(before)
})

describe('RunInstances refuses', () => {
  const image = { ImageId: lobby.id }
  test.each<{ what: string; request: RunRequest; code: string }>([
    {
      what: "another account's image",
      request: { ...guangzhou6, ImageId: studioInternal.id },
      code: 'InvalidImageId.NotFound',
    },
    {
      what: 'an image of another region',
      request: { ...guangzhou6, ImageId: 'img-8shg0ldn' },
      code: 'InvalidImageId.NotFound',
    },
    { what: 'an ID of another form', request: { ...guangzhou6, ImageId: 'lobby' }, code: 'InvalidImageId.Malformed' },
    {
      what: 'an image not yet NORMAL',
      request: { ...guangzhou6, ImageId: stillCreating.id },
      code: 'InvalidParameterValue.InvalidImageState',
    },
    {
      what: 'a zone of another region',
      request: { Placement: { Zone: 'ap-shanghai-2' }, ...image },
      code: 'InvalidZone.MismatchRegion',
    },
    {
      what: 'a zone that is sold out',
      request: { Placement: { Zone: 'ap-guangzhou-1' }, ...image },
      code: 'ResourceInsufficient.AvailabilityZoneSoldOut',
    },
    {
      what: 'more than the quota',
      request: { ...guangzhou6, ...image, InstanceCount: 11 },
      code: 'LimitExceeded.InstanceQuota',
    },
    {
      what: 'a count of 0',
      request: { ...guangzhou6, ...image, InstanceCount: 0 },
      code: 'InvalidParameterValue.Range',
    },
    {
      what: 'a count of 501',
      request: { ...guangzhou6, ...image, InstanceCount: 501 },
      code: 'InvalidParameterValue.Range',
    },
    {
      what: 'a type of another form',
      request: { ...guangzhou6, ...image, InstanceType: 'big' },
      code: 'InvalidInstanceType.Malformed',
    },
    {
      what: 'a name of 129 characters',
      request: { ...guangzhou6, ...image, InstanceName: 'x'.repeat(129) },
      code: 'InvalidInstanceName.TooLong',
    },
    {
      what: 'a token of 65 characters',
      request: { ...guangzhou6, ...image, ClientToken: 'x'.repeat(65) },
      code: 'InvalidClientToken.TooLong',
    },
    {
      what: 'an unknown way to pay',
      request: { ...guangzhou6, ...image, InstanceChargeType: 'FREE' },
      code: 'InvalidParameterValue',
    },
    {
      what: 'a subscription without a period',
      request: { ...guangzhou6, ...image, InstanceChargeType: 'PREPAID' },
      code: 'MissingParameter',
    },
    {
      what: 'two ways to log in',
      request: { ...guangzhou6, ...image, LoginSettings: { KeyIds: ['skey-a1b2c3d4'], KeepImageLogin: 'TRUE' } },
      code: 'InvalidParameter.ParameterConflict',
    },
    { what: 'no zone', request: image, code: 'MissingParameter' },
    { what: 'no image', request: guangzhou6, code: 'MissingParameter' },
  ])('$what: $code', async ({ request, code }) => {
    const before = await countOf()
    await expect(owner.RunInstances(request)).rejects.toMatchObject({ code })
    expect(await countOf()).toBe(before)
  })
})

describe('DescribeInstances', () => {
  test("lists the caller's own, newest first", async () => {
    expect(await namesOf({ Limit: 3 })).toEqual(['web-front-2', 'web-front-1', 'lobby-1'])
    const foreign = await cvmClient(drift).DescribeInstances({ InstanceIds: ['ins-a1webfrt'] })
    expect(foreign).toMatchObject({ TotalCount: 0, InstanceSet: [] })
  })

  test.each([
    { filters: [filter('zone', 'ap-guangzhou-3')], names: ['web-front-1'] },
    { filters: [filter('instance-name', 'web-front')], names: ['web-front-2', 'web-front-1'] },
    { filters: [filter('private-ip-address', '10.0.7.5')], names: ['render-trailer'] },
    { filters: [filter('instance-state', 'PENDING')], names: [] },
    { filters: [filter('instance-state', 'RUNNING'), filter('instance-id', 'ins-a3lobby1')], names: ['lobby-1'] },
    { filters: [filter('creation-start-time', '2026-05-20 00:00:00')], names: ['web-front-2', 'web-front-1'] },
    { filters: [filter('creation-end-time', '2026-05-20 00:00:00')], names: ['lobby-1', 'render-trailer'] },
    { filters: [filter('public-ip-address', '1.2.3.4')], names: [] },
    { filters: [filter('tag:team', 'web')], names: [] },
  ])('filters by $filters.0.Name', async ({ filters, names }) => {
    expect(await namesOf({ Filters: filters })).toEqual(names)
  })

  test.each<{ what: string; request: ListRequest; code: string }>([
    {
      what: 'a filter by image, which does not exist',
      request: { Filters: [filter('image-id', goldenWebBase.id)] },
      code: 'InvalidFilter',
    },
    { what: 'an ID of another form', request: { InstanceIds: ['img-6pb6lrmy'] }, code: 'InvalidInstanceId.Malformed' },
    {
      what: 'a time of another form',
      request: { Filters: [filter('creation-start-time', 'yesterday')] },
      code: 'InvalidParameterValue.InvalidTimeFormat',
    },
    {
      what: 'IDs and filters',
      request: { InstanceIds: ['ins-a1webfrt'], Filters: [filter('zone', 'x')] },
      code: 'InvalidParameter',
    },
    { what: 'a limit of 101', request: { Limit: 101 }, code: 'InvalidParameterValue' },
  ])('refuses $what: $code', async ({ request, code }) => {
    await expect(owner.DescribeInstances(request)).rejects.toMatchObject({ code })
  })
})

test('a recipient builds from a received image and the owner sees nothing of it (T4)', async () => {
  const before = await countOf()
  await cvmClient(borealis).RunInstances({ ...guangzhou6, ImageId: goldenWebBase.id })
  expect(await countOf()).toBe(before)
})
