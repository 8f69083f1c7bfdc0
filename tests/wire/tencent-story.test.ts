import { expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 0, 31, 12) }
serveClouds({ now: () => clock.now })

const owner = cvmClient(aurora)
const recipient = cvmClient(drift)
const ImageId = lobby.id

const received = async (client = recipient) => {
  const { ImageSet } = await client.DescribeImages({ Filters: [{ Name: 'image-type', Values: ['SHARED_IMAGE'] }] })
  return ImageSet
}

test('the owner shares an image, the recipient builds from it, and both see what they should (T4, T12, T13)', async () => {
  expect(await received()).toEqual([])

  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id, borealis.id], Permission: 'SHARE' })
  expect(await owner.DescribeImageSharePermission({ ImageId })).toMatchObject({
    SharePermissionSet: [
      { AccountId: drift.id, CreatedTime: '2026-01-31T12:00:00Z' },
      { AccountId: borealis.id, CreatedTime: '2026-01-31T12:00:00Z' },
    ],
  })

  // There at once, with no accept step; the owner's name is on it.
  expect(await received()).toMatchObject([
    { ImageId, ImageName: lobby.name, ImageType: 'SHARED_IMAGE', ImageCreator: aurora.id },
  ])
  // The owner still sees a custom image, which says nothing about its shares.
  const { ImageSet } = await owner.DescribeImages({ ImageIds: [ImageId] })
  expect(ImageSet).toMatchObject([{ ImageId, ImageType: 'PRIVATE_IMAGE' }])

  const { InstanceIdSet = [] } = await recipient.RunInstances({
    Placement: { Zone: 'ap-guangzhou-6' },
    ImageId,
    InstanceName: 'built',
    InstanceCount: 2,
  })
  expect(InstanceIdSet).toHaveLength(2)
  const built = () => recipient.DescribeInstances({ InstanceIds: InstanceIdSet })
  expect(await built()).toMatchObject({
    TotalCount: 2,
    InstanceSet: [
      { ImageId, InstanceState: 'PENDING' },
      { ImageId, InstanceState: 'PENDING' },
    ],
  })
  clock.now += 60_000
  expect(await built()).toMatchObject({ InstanceSet: [{ InstanceState: 'RUNNING' }, { InstanceState: 'RUNNING' }] })
  expect(await owner.DescribeInstances({ InstanceIds: InstanceIdSet })).toMatchObject({ TotalCount: 0 })

  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'CANCEL' })
  expect(await received()).toEqual([])
  expect(await received(cvmClient(borealis))).toContainEqual(expect.objectContaining({ ImageId }))
  // What was built keeps running; nothing more can be built.
  expect(await built()).toMatchObject({ TotalCount: 2 })
  await expect(recipient.RunInstances({ Placement: { Zone: 'ap-guangzhou-6' }, ImageId })).rejects.toMatchObject({
    code: 'InvalidImageId.NotFound',
  })
})

test('a share is seen only in its region (T8)', async () => {
  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'SHARE' })
  expect(await received(cvmClient(drift, { region: 'ap-shanghai' }))).toEqual([])
})

test('sharing and receiving leave both quotas as they were (T5)', async () => {
  const quotas = () => Promise.all([owner.DescribeImageQuota(null), recipient.DescribeImageQuota(null)])
  const numbers = async () => (await quotas()).map(({ ImageNumQuota }) => ImageNumQuota)
  const ownedBy = async (client: typeof owner) =>
    (await client.DescribeImages({ Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }] })).TotalCount
  const before = [...(await numbers()), await ownedBy(owner), await ownedBy(recipient)]
  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'SHARE' })
  expect([...(await numbers()), await ownedBy(owner), await ownedBy(recipient)]).toEqual(before)
})

test('cancelling twice, and an account named twice in one list, are no mistakes', async () => {
  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id, drift.id], Permission: 'SHARE' })
  expect((await owner.DescribeImageSharePermission({ ImageId })).SharePermissionSet).toHaveLength(1)
  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'CANCEL' })
  await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'CANCEL' })
  expect((await owner.DescribeImageSharePermission({ ImageId })).SharePermissionSet).toEqual([])
})
