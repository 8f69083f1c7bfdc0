import {
  CancelCopyImageRequest,
  CopyImageRequest,
  DeleteImageRequest,
  DescribeImageSharePermissionRequest,
  DescribeImagesRequest,
  DescribeImagesRequestTag,
  ModifyImageSharePermissionRequest,
} from '@alicloud/ecs20140526'
import { describe, expect, test } from 'vitest'
import { holders, images, listed, received, share, stopSharing } from './alibaba-calls.ts'
import { ecsClient, noon, serveAlibaba } from './alibaba-clients.ts'
import { everyWay } from './alibaba-requests.ts'
import { hangzhou, outsider, owner, recipient, singapore, web } from './alibaba-world.ts'

const { clock } = serveAlibaba()
const copyTakes = 40_000

describe.each(everyWay)('$way', ({ as }) => {
  const [asOwner, asRecipient, asOutsider] = [as(owner), as(recipient), as(outsider)]

  test('an image is shared, seen, taken back and deleted (A4, A8, A10, A12, A13)', async () => {
    expect(await share(asOwner, web.id, recipient.id)).toEqual({
      status: 200,
      body: { RequestId: expect.stringMatching(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/) },
    })
    expect(await received(asRecipient)).toEqual([web.id])
    expect(await received(as(recipient, singapore))).toEqual([])
    expect(await received(asOutsider)).not.toContain(web.id)
    expect(await holders(asOwner, web.id)).toEqual([recipient.id])
    expect(await images(asOwner, { ImageId: web.id })).toMatchObject([
      { ImageOwnerAlias: 'self', IsSelfShared: 'True' },
    ])

    expect(await asOwner('DeleteImage', { ImageId: web.id, Force: true })).toMatchObject({
      status: 403,
      body: { code: 'ImageUseShared' },
    })
    expect(await stopSharing(asOwner, web.id, recipient.id)).toMatchObject({ status: 200 })
    expect(await received(asRecipient)).toEqual([])
    expect(await asOwner('DeleteImage', { ImageId: web.id })).toMatchObject({ status: 200 })
    expect(await listed(asOwner, { ImageId: web.id })).toEqual([])
  })

  test('for another region it is copied there, and the copy shared (A8)', async () => {
    const { body } = await asOwner('CopyImage', {
      ImageId: web.id,
      DestinationRegionId: singapore,
      DestinationImageName: 'web-for-asia',
    })
    const { ImageId } = body as { ImageId: string }
    expect(ImageId).toMatch(/^m-t4n[0-9a-z]{17}$/)
    const asOwnerThere = as(owner, singapore)
    clock.now += copyTakes / 2
    expect(await listed(asOwnerThere, { ImageId })).toEqual([])
    expect(await images(asOwnerThere, { ImageId, Status: 'Creating' })).toMatchObject([
      {
        ImageName: 'web-for-asia',
        IsCopied: true,
        IsSelfShared: 'False',
        Progress: '50%',
        DiskDeviceMappings: { DiskDeviceMapping: [{ Progress: '50%', RemainTime: 20 }] },
      },
    ])
    clock.now += copyTakes / 2
    expect(await images(asOwnerThere, { ImageId })).toMatchObject([{ Status: 'Available', Progress: '100%' }])
    await share(asOwnerThere, ImageId, recipient.id)
    expect(await received(as(recipient, singapore))).toEqual([ImageId])
    expect(await received(asRecipient)).toEqual([])
  })
})

test('what one way does the other ways show', async () => {
  const [first, ...rest] = everyWay.map(({ as }) => as)
  if (!first) throw new Error('There are three ways in')
  await share(first(owner), web.id, recipient.id)
  const reads: [string, object][] = [
    // Not those of others: the older client reads their owners' numbers as texts.
    ['DescribeImages', { ImageOwnerAlias: 'self' }],
    ['DescribeImageSharePermission', { ImageId: web.id }],
    ['DescribeRegions', {}],
    ['DescribeZones', {}],
  ]
  for (const [action, parameters] of reads) {
    const [one, ...others] = await Promise.all([first, ...rest].map((as) => as(owner)(action, parameters)))
    const alike = { status: 200, body: { ...(one?.body as object), RequestId: expect.any(String) } }
    expect(one?.status).toBe(200)
    for (const other of others) expect(other).toEqual(alike)
  }
  expect(clock.now).toBe(noon)
})

test('the SDK’s own methods and models do the same', async () => {
  const [byOwner, byRecipient] = [ecsClient(owner), ecsClient(recipient)]
  const imageId = web.id
  const common = { regionId: hangzhou, imageId }
  await byOwner.modifyImageSharePermission(
    new ModifyImageSharePermissionRequest({ ...common, addAccount: [recipient.id, outsider.id] }),
  )
  const { body: list } = await byOwner.describeImageSharePermission(
    new DescribeImageSharePermissionRequest({ ...common, pageSize: 1, pageNumber: 2 }),
  )
  expect(list).toMatchObject({
    totalCount: 2,
    pageNumber: 2,
    pageSize: 1,
    accounts: { account: [{ aliyunId: outsider.id, sharedTime: '2026-01-31T12:00:00Z' }] },
    shareGroups: { shareGroup: [] },
  })
  const { body: seen } = await byRecipient.describeImages(
    new DescribeImagesRequest({ regionId: hangzhou, imageOwnerAlias: 'others' }),
  )
  expect(seen?.images?.image).toMatchObject([
    { imageId, imageOwnerId: Number(owner.id), isSelfShared: '', diskDeviceMappings: { diskDeviceMapping: [{}] } },
  ])
  const tag = [new DescribeImagesRequestTag({ key: 'team', value: 'web' })]
  const { body: tagged } = await byOwner.describeImages(new DescribeImagesRequest({ regionId: hangzhou, tag }))
  expect(tagged).toMatchObject({ totalCount: 0, images: { image: [] } })

  await byOwner.modifyImageSharePermission(
    new ModifyImageSharePermissionRequest({ ...common, removeAccount: [recipient.id, outsider.id] }),
  )
  const { body: copy } = await byOwner.copyImage(
    new CopyImageRequest({ ...common, destinationRegionId: singapore, destinationImageName: 'copy' }),
  )
  await byOwner.cancelCopyImage(new CancelCopyImageRequest({ regionId: singapore, imageId: copy?.imageId ?? '' }))
  await byOwner.deleteImage(new DeleteImageRequest(common))
  await expect(byOwner.deleteImage(new DeleteImageRequest(common))).rejects.toMatchObject({
    code: 'InvalidImageId.NotFound',
    statusCode: 404,
    message: expect.stringContaining('The specified ImageId does not exist.'),
  })
})
