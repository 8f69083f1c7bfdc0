import { describe, expect, test } from 'vitest'
import { bothWays, namesOf, noon, received, servePingan, share } from './pingan-requests.ts'
import {
  desktop,
  east,
  elsewhere,
  failed,
  fullZone,
  ofRecipient,
  otherZone,
  owner,
  publicImage,
  recipient,
  sealed,
  south,
  unfinished,
  web,
  zone,
} from './pingan-world.ts'

const { clock } = servePingan()
const minute = 60_000

describe.each(bothWays)('$way', ({ as }) => {
  const [asOwner, asRecipient, inTheEast] = [as(owner), as(recipient), as(owner, east)]
  const imageOf = async (imageId: string, send = asOwner) => (await send('ListImages', { imageId })).Images[0]

  describe('ListImages', () => {
    const idsOf = async (request: Parameters<typeof asOwner<'ListImages'>>[1]) =>
      (await asOwner('ListImages', request)).Images.map(({ Id }) => Id)
    const own = [failed.id, unfinished.id, sealed.id, desktop.id, web.id]

    test('tells whose images are, newest first', async () => {
      expect(await idsOf({ useType: 'SPECIAL', imageSource: 'SELF' })).toEqual(own)
      expect(await idsOf({ useType: 'SPECIAL', imageSource: 'SHARED' })).toEqual([ofRecipient.id])
      expect(await idsOf({ useType: 'SPECIAL' })).toEqual([...own, ofRecipient.id])
      expect(await idsOf({ useType: 'PUBLIC' })).toEqual([publicImage.id])
      expect(await idsOf({ useType: 'PUBLIC', imageSource: 'SELF' })).toEqual([])
      expect(await idsOf({ imageId: web.id, imageSource: 'SHARED' })).toEqual([])
      expect(await idsOf({ zoneId: zone })).toEqual([...own, ofRecipient.id, publicImage.id])
    })

    test('of another region has others (P7)', async () => {
      const { Images } = await inTheEast('ListImages', { imageSource: 'SELF' })
      expect(Images).toMatchObject([{ Id: elsewhere.id, RegionId: east }])
      expect(await imageOf(web.id, inTheEast)).toBeUndefined()
    })

    test('comes in pages', async () => {
      const page = (pageNumber: number) => asOwner('ListImages', { imageSource: 'SELF', pageNumber, pageSize: 2 })
      expect(await page(2)).toMatchObject({ TotalCount: 5, Images: [{ Id: sealed.id }, { Id: desktop.id }] })
      expect((await page(3)).Images).toHaveLength(1)
      expect((await page(4)).Images).toEqual([])
    })

    test('says what an image is', async () => {
      expect(await imageOf(desktop.id)).toEqual({
        Id: desktop.id,
        Name: 'desktop',
        Description: 'for designers',
        RegionId: south,
        UseType: 'SPECIAL',
        ImageSource: 'SELF',
        OsName: 'Windows Server 2019',
        OsCategory: 'WINDOWS',
        Architecture: 'x86_64',
        SizeGb: 80,
        Status: 'Available',
        CreateTime: noon + desktop.created,
        ShareCount: 0,
      })
      expect(await imageOf(publicImage.id)).not.toHaveProperty('ImageSource')
      expect(await imageOf(ofRecipient.id)).toMatchObject({ OwnerUserName: recipient.id, ShareTime: noon - minute })
      expect(await imageOf(ofRecipient.id)).not.toHaveProperty('ShareCount')
      await share(asOwner, desktop.id, recipient.id)
      expect(await imageOf(desktop.id)).toMatchObject({ ShareCount: 1 })
      expect(await imageOf(desktop.id, asRecipient)).toMatchObject({ ImageSource: 'SHARED' })
    })
  })

  test('an image is copied to another region and shared there (P7)', async () => {
    await share(asOwner, web.id, recipient.id)
    const { ImageId } = await asOwner('CopyImage', { imageId: web.id, targetRegionId: east, imageName: 'web there' })
    expect(ImageId).toMatch(/^ImageServiceImpl-[0-9A-Za-z]{10}$/)
    expect(await imageOf(ImageId, inTheEast)).toMatchObject({ Name: 'web there', Status: 'Copying', ShareCount: 0 })
    expect(await share(inTheEast, ImageId, recipient.id)).toMatchObject({ Code: 'ImageNotShareable' })
    clock.now += minute
    expect(await imageOf(ImageId, inTheEast)).toMatchObject({ Status: 'Available' })
    expect(await share(inTheEast, ImageId, recipient.id)).toMatchObject({ Code: 'Success' })
    expect(await received(as(recipient, east))).toEqual([ImageId])
  })

  test('an edit changes what is named and no share (C3)', async () => {
    await share(asOwner, desktop.id, recipient.id)
    await asOwner('ModifyImageAttribute', { imageId: desktop.id, imageName: 'design' })
    expect(await imageOf(desktop.id)).toMatchObject({ Name: 'design', Description: 'for designers' })
    await asOwner('ModifyImageAttribute', { imageId: desktop.id, description: '' })
    expect(await imageOf(desktop.id, asRecipient)).toMatchObject({ Name: 'design', Description: '' })
    expect(await namesOf(asOwner, desktop.id)).toEqual([recipient.id])
  })

  test('an instance is made of a received image, an image of it, and it is deleted (P5)', async () => {
    const request = {
      imageId: ofRecipient.id,
      zoneId: zone,
      instanceName: 'farm',
      instanceType: 'ecs.g1.large',
      count: 2,
    }
    const { InstanceIds } = await asOwner('RunInstance', request)
    expect(InstanceIds).toEqual([expect.stringMatching(/^InstanceServiceImpl-[0-9A-Za-z]{10}$/), expect.any(String)])
    const list = () => asOwner('ListInstances', {})
    expect((await list()).Instances).toMatchObject([
      { Name: 'farm-2', Status: 'Creating' },
      {
        Id: InstanceIds[0],
        Name: 'farm-1',
        Status: 'Creating',
        ImageId: ofRecipient.id,
        OsName: ofRecipient.os,
        RegionId: south,
        ZoneId: zone,
        InstanceType: 'ecs.g1.large',
        PrivateIpAddress: expect.stringMatching(/^10\./),
        CreateTime: noon,
      },
    ])
    clock.now += minute
    expect((await list()).Instances).toMatchObject([{ Status: 'Running' }, { Status: 'Running' }])

    const [instanceId = ''] = InstanceIds
    const made = await asOwner('CreateImage', { instanceId, imageName: 'farm image', description: 'of ours' })
    expect(await imageOf(made.ImageId)).toMatchObject({
      Status: 'Creating',
      ImageSource: 'SELF',
      Description: 'of ours',
    })
    clock.now += minute
    expect(await share(asOwner, made.ImageId, recipient.id)).toMatchObject({ Code: 'Success' })

    // It goes on whatever becomes of the share.
    await asOwner('LeaveSharedImage', { imageId: ofRecipient.id })
    expect((await list()).TotalCount).toBe(2)
    expect(await asOwner('DeleteInstance', { instanceId })).toMatchObject({ Code: 'Success' })
    expect(await list()).toMatchObject({ TotalCount: 1, Instances: [{ Name: 'farm-2' }] })
  })

  test('regions and zones', async () => {
    const regions = [
      { Id: south, DisplayName: 'South China (Shenzhen)' },
      { Id: east, DisplayName: 'East China (Shanghai)' },
    ]
    expect((await asOwner('ListRegions', { productCode: 'Instance' })).Regions).toEqual(regions)
    expect((await asOwner('ListRegions', { id: east })).Regions).toEqual([regions[1]])
    expect((await asOwner('ListZones', { productCode: 'Instance' })).Zones).toEqual([
      { Id: zone, DisplayName: 'Zone A', Status: 'Available' },
      { Id: fullZone, DisplayName: 'Zone B', Status: 'SoldOut' },
      { Id: otherZone, DisplayName: 'Zone C', Status: 'Available' },
    ])
  })
})
