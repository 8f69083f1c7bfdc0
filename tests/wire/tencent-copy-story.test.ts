import { expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 0, 31, 12) }
serveClouds({ now: () => clock.now })

const owner = cvmClient(aurora)
const ownerThere = cvmClient(aurora, { region: 'ap-shanghai' })
const recipientThere = cvmClient(drift, { region: 'ap-shanghai' })
const received = async (client = recipientThere) => {
  const Filters = [{ Name: 'image-type', Values: ['SHARED_IMAGE'] }]
  return ((await client.DescribeImages({ Filters })).ImageSet ?? []).map((image) => image.ImageId)
}

test('an image is copied, the copy shared where it is, taken back and deleted (T6, T8, T14)', async () => {
  // Singapore lies across the border: then Shanghai is not reached either.
  const copy = { ImageIds: [lobby.id], ImageSetRequired: true }
  const abroad = owner.SyncImages({ ...copy, DestinationRegions: ['ap-shanghai', 'ap-singapore'] })
  await expect(abroad).rejects.toMatchObject({ code: 'InvalidRegion.Unavailable' })
  const { ImageSet: [there] = [] } = await owner.SyncImages({ ...copy, DestinationRegions: ['ap-shanghai'] })
  const ImageId = there?.ImageId ?? ''
  const share = { ImageId, AccountIds: [drift.id], Permission: 'SHARE' }
  await expect(ownerThere.ModifyImageSharePermission(share)).rejects.toMatchObject({
    code: 'InvalidParameterValue.InvalidImageState',
  })
  clock.now += 40_000

  // Sharing the original reaches nobody there; sharing the copy does, there and nowhere else.
  await owner.ModifyImageSharePermission({ ...share, ImageId: lobby.id })
  expect(await received()).toEqual([])
  await ownerThere.ModifyImageSharePermission(share)
  expect(await received()).toEqual([ImageId])
  expect(await received(cvmClient(drift))).toEqual([lobby.id])

  // The recipient builds on it and makes an image of its own.
  const run = { ImageId, Placement: { Zone: 'ap-shanghai-2' }, InstanceName: 'built' }
  const { InstanceIdSet: [InstanceId = ''] = [] } = await recipientThere.RunInstances(run)
  clock.now += 8_000
  const made = await recipientThere.CreateImage({ InstanceId, ImageName: 'built-image' })

  await expect(ownerThere.DeleteImages({ ImageIds: [ImageId] })).rejects.toMatchObject({
    code: 'InvalidImageId.InShared',
  })
  await ownerThere.ModifyImageSharePermission({ ...share, Permission: 'CANCEL' })
  expect(await received()).toEqual([])
  await ownerThere.DeleteImages({ ImageIds: [ImageId] })
  expect((await ownerThere.DescribeImages({ ImageIds: [ImageId] })).ImageSet).toEqual([])

  // What was built works on, and so does what was made of it; it cannot be reinstalled from what is gone.
  const built = { InstanceIds: [InstanceId] }
  expect(await recipientThere.DescribeInstances(built)).toMatchObject({
    InstanceSet: [{ InstanceState: 'RUNNING', ImageId }],
  })
  await expect(recipientThere.ResetInstance({ InstanceId })).rejects.toMatchObject({ code: 'InvalidImageId.NotFound' })
  clock.now += 25_000
  await recipientThere.ResetInstance({ InstanceId, ImageId: made.ImageId ?? '' })
  clock.now += 12_000
  await recipientThere.TerminateInstances(built)
  expect(await recipientThere.DescribeInstances(built)).toMatchObject({ TotalCount: 0 })
})
