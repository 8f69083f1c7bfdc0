import { CreateImageRequest, CreateImageRequestDiskDeviceMapping, DescribeImagesRequest } from '@alicloud/ecs20140526'
import { expect, test } from 'vitest'
import { ecsClient, serveAlibaba } from './alibaba-clients.ts'
import { builtOnReceived, refusalOf, run } from './alibaba-instance-calls.ts'
import { alibabaWorld, hangzhou, owner, recipient, running, singapore, stopped, web } from './alibaba-world.ts'

const ownImages = alibabaWorld.images.filter((image) => image.owner === owner.id && image.region === hangzhou)
const { clock } = serveAlibaba({ limits: { imageQuota: ownImages.length + 2 } })
const asOwner = ecsClient(owner)
const asRecipient = ecsClient(recipient)

const creation = async (parameters: object, client = asOwner) => {
  const request = new CreateImageRequest({ regionId: hangzhou, ...parameters })
  return (await client.createImage(request)).body?.imageId ?? ''
}
const seen = async (imageId: string, client = asOwner) => {
  const request = new DescribeImagesRequest({ regionId: hangzhou, imageId, status: 'Creating,Available' })
  return (await client.describeImages(request)).body?.images?.image?.[0]
}

test('of an instance that runs or is stopped: available after a while', async () => {
  const texts = { imageName: 'snapshot-of-running', description: 'as it was', imageFamily: 'mine' }
  const id = await creation({ instanceId: running.id, ...texts })
  expect(id).toMatch(/^m-bp1[0-9a-z]{17}$/)
  expect(await seen(id)).toMatchObject({ ...texts, status: 'Creating', imageOwnerAlias: 'self', isCopied: false })
  clock.now += 25_000
  expect(await seen(id)).toMatchObject({ status: 'Available', size: 40, OSNameEn: running.os })
  expect(await seen(await creation({ instanceId: stopped.id, imageName: 'of-stopped' }))).toBeDefined()
})

test('without a name it is called as its ID', async () => {
  const id = await creation({ instanceId: running.id })
  expect(await seen(id)).toMatchObject({ imageName: id })
})

test('of an instance built on a received image it is the maker’s own', async () => {
  const id = await creation({ instanceId: await builtOnReceived(clock), imageName: 'mine' }, asRecipient)
  expect(await seen(id, asRecipient)).toMatchObject({ imageOwnerAlias: 'self' })
})

const of = { instanceId: running.id }
test.each<[what: string, parameters: object, status: number, code: string]>([
  ['no source', { imageName: 'from-nothing' }, 400, 'MissingParameter'],
  ['no region', { ...of, regionId: undefined }, 400, 'MissingParameter'],
  ['a snapshot', { snapshotId: 's-bp1' }, 404, 'InvalidSnapshotId.NotFound'],
  [
    'disks of snapshots',
    { diskDeviceMapping: [new CreateImageRequestDiskDeviceMapping({ snapshotId: 's-bp1' })] },
    404,
    'InvalidSnapshotId.NotFound',
  ],
  ['an instance that is not there', { instanceId: 'i-nothing' }, 404, 'InvalidInstanceId.NotFound'],
  ['an instance in another region', { ...of, regionId: singapore }, 404, 'InvalidInstanceId.NotFound'],
  ['a name of one character', { ...of, imageName: 'x' }, 400, 'InvalidImageName.Malformed'],
  ['a name that is the cloud’s', { ...of, imageName: 'aliyun-base' }, 400, 'InvalidImageName.Malformed'],
  ['a name that another has', { ...of, imageName: web.name }, 400, 'InvalidImageName.Duplicated'],
  ['an address for a description', { ...of, description: 'https://x' }, 400, 'InvalidDescription.Malformed'],
  ['a dry run', { ...of, dryRun: true }, 400, 'DryRunOperation'],
])('refuses %s', async (_, parameters, status, code) => {
  expect(await refusalOf(creation(parameters))).toEqual([status, code])
})

test('refuses an instance that is being made', async () => {
  const [instanceId] = await run(asOwner, { imageId: web.id })
  expect(await refusalOf(creation({ instanceId }))).toEqual([400, 'IncorrectInstanceStatus'])
})

test('refuses more images than the quota', async () => {
  await creation({ ...of, imageName: 'one-left' })
  await creation({ ...of, imageName: 'the-last' })
  expect(await refusalOf(creation({ ...of, imageName: 'too-many' }))).toEqual([403, 'QuotaExceed.Image'])
})
