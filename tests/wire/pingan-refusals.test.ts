import { describe, expect, test } from 'vitest'
import type { Action, Actions } from '../../src/clouds/pingan/wire.ts'
import { bothWays, servePingan, share } from './pingan-requests.ts'
import {
  desktop,
  east,
  elsewhere,
  failed,
  full,
  fullZone,
  ofRecipient,
  operator,
  outsider,
  owner,
  publicImage,
  recipient,
  sealed,
  unfinished,
  web,
  zone,
} from './pingan-world.ts'

const { clock } = servePingan()

type Asked = { [A in Action]: [A, Actions[A]['request']] }[Action]

interface Mistake {
  mistake: string
  asked: Asked
  code: string
}

const sharing = (imageId: string, userName = recipient.id): Asked => [
  'ShareImage',
  { imageId, accountType: 'MASTER', userName },
]
const copying = (imageId: string, targetRegionId = east, imageName = 'copy'): Asked => [
  'CopyImage',
  { imageId, targetRegionId, imageName },
]
const editing = (imageId: string, imageName: string, description?: string): Asked => [
  'ModifyImageAttribute',
  { imageId, imageName, ...(description !== undefined && { description }) },
]
const creating = (imageId: string, zoneId = zone, count = 1): Asked => ['RunInstance', { imageId, zoneId, count }]
const onImage = (action: 'DeleteImage' | 'LeaveSharedImage' | 'ListImageShares', imageId: string): Asked => [
  action,
  { imageId },
]

/** By the owner, who has received an image of the recipient's. */
const mistakes: Mistake[] = [
  { mistake: 'an image that is not there', asked: sharing('ImageServiceImpl-n0b0dyhas1'), code: 'ImageNotFound' },
  { mistake: 'an image of another region (P7)', asked: sharing(elsewhere.id), code: 'ImageNotFound' },
  { mistake: 'sharing a received image on (P6)', asked: sharing(ofRecipient.id, outsider.id), code: 'ImageNotOwned' },
  { mistake: 'sharing a public image (P6)', asked: sharing(publicImage.id), code: 'ImageNotShareable' },
  { mistake: 'sharing an encrypted image', asked: sharing(sealed.id), code: 'ImageNotShareable' },
  { mistake: 'sharing an image that is not ready', asked: sharing(unfinished.id), code: 'ImageNotShareable' },
  { mistake: 'sharing an image that failed', asked: sharing(failed.id), code: 'ImageNotShareable' },
  { mistake: 'a username nobody has (P9)', asked: sharing(web.id, 'nobody'), code: 'UserNotFound' },
  { mistake: 'a username in other capitals', asked: sharing(web.id, 'Borealis.Studio'), code: 'UserNotFound' },
  { mistake: 'several usernames at once (P8)', asked: sharing(web.id, 'a.one,b.two'), code: 'UserNotFound' },
  { mistake: 'one’s own username', asked: sharing(web.id, owner.id), code: 'UserIsSelf' },
  { mistake: 'a sub-account (P8)', asked: sharing(web.id, operator.id), code: 'UserNotMaster' },
  { mistake: 'a recipient without room (P4)', asked: sharing(web.id, full.id), code: 'RecipientImageQuotaExceeded' },
  {
    mistake: 'cancelling for somebody who does not have it',
    asked: ['CancelImageShare', { imageId: web.id, userName: recipient.id }],
    code: 'ShareNotFound',
  },
  {
    mistake: 'cancelling a share of a received image',
    asked: ['CancelImageShare', { imageId: ofRecipient.id, userName: owner.id }],
    code: 'ImageNotOwned',
  },
  {
    mistake: 'cancelling a share of a public image',
    asked: ['CancelImageShare', { imageId: publicImage.id, userName: recipient.id }],
    code: 'ImageNotOwned',
  },
  {
    mistake: 'reading who has a received image',
    asked: onImage('ListImageShares', ofRecipient.id),
    code: 'ImageNotOwned',
  },
  { mistake: 'leaving one’s own image', asked: onImage('LeaveSharedImage', web.id), code: 'ShareNotFound' },
  { mistake: 'leaving a public image', asked: onImage('LeaveSharedImage', publicImage.id), code: 'ShareNotFound' },
  { mistake: 'deleting a received image', asked: onImage('DeleteImage', ofRecipient.id), code: 'ImageNotOwned' },
  { mistake: 'deleting a public image', asked: onImage('DeleteImage', publicImage.id), code: 'ImageNotOwned' },
  {
    mistake: 'deleting an image that is not ready',
    asked: onImage('DeleteImage', unfinished.id),
    code: 'ImageNotAvailable',
  },
  { mistake: 'copying an encrypted image', asked: copying(sealed.id), code: 'ImageNotCopyable' },
  { mistake: 'copying an image that failed', asked: copying(failed.id), code: 'ImageNotAvailable' },
  { mistake: 'copying a received image', asked: copying(ofRecipient.id), code: 'ImageNotOwned' },
  { mistake: 'copying a public image', asked: copying(publicImage.id), code: 'ImageNotOwned' },
  { mistake: 'copying into the same region', asked: copying(web.id, web.region), code: 'InvalidParameter' },
  { mistake: 'copying to nowhere', asked: copying(web.id, 'Region-atlantis'), code: 'RegionNotFound' },
  { mistake: 'copying under a name in use there', asked: copying(web.id, east, 'web'), code: 'ImageNameDuplicate' },
  { mistake: 'a name in use', asked: editing(web.id, desktop.name), code: 'ImageNameDuplicate' },
  { mistake: 'a name of nothing', asked: editing(web.id, ' '), code: 'InvalidParameter' },
  { mistake: 'too long a name', asked: editing(web.id, 'x'.repeat(65)), code: 'InvalidParameter' },
  { mistake: 'too long a description', asked: editing(web.id, 'web', 'x'.repeat(257)), code: 'InvalidParameter' },
  { mistake: 'editing a received image', asked: editing(ofRecipient.id, 'mine'), code: 'ImageNotOwned' },
  { mistake: 'a zone that is not there', asked: creating(web.id, 'Zone-eastChinaA'), code: 'ZoneNotFound' },
  { mistake: 'a zone that is sold out', asked: creating(web.id, fullZone), code: 'ZoneSoldOut' },
  { mistake: 'no instance at all', asked: creating(web.id, zone, 0), code: 'InvalidParameter' },
  { mistake: 'too many instances at once', asked: creating(web.id, zone, 101), code: 'InvalidParameter' },
  { mistake: 'an instance of an unfinished image', asked: creating(unfinished.id), code: 'ImageNotAvailable' },
  {
    mistake: 'too long an instance’s name',
    asked: ['RunInstance', { imageId: web.id, zoneId: zone, instanceName: 'x'.repeat(129) }],
    code: 'InvalidParameter',
  },
  {
    mistake: 'an instance that is not there',
    asked: ['DeleteInstance', { instanceId: 'InstanceServiceImpl-0000000000' }],
    code: 'InstanceNotFound',
  },
  {
    mistake: 'images of a zone that is not there',
    asked: ['ListImages', { zoneId: 'Zone-eastChinaA' }],
    code: 'ZoneNotFound',
  },
]

describe.each(bothWays)('$way', ({ as }) => {
  const asOwner = as(owner)

  test.each(mistakes)('$mistake: $code', async ({ asked: [action, request], code }) => {
    expect(await asOwner(action, request)).toEqual({
      Code: code,
      Message: expect.stringMatching(/\.$/),
      RequestId: expect.any(String),
    })
  })

  test('sharing again with somebody who has it: ShareAlreadyExists', async () => {
    await share(asOwner, web.id, recipient.id)
    expect(await share(asOwner, web.id, recipient.id)).toMatchObject({ Code: 'ShareAlreadyExists' })
  })

  test('who has left an image cannot use it: ImageNotFound', async () => {
    await asOwner('LeaveSharedImage', { imageId: ofRecipient.id })
    const launch = await asOwner('RunInstance', { imageId: ofRecipient.id, zoneId: zone })
    expect(launch).toMatchObject({ Code: 'ImageNotFound' })
  })

  test('an account without room makes no image, and received ones count (P4): ImageQuotaExceeded', async () => {
    const asFull = as(full)
    const { InstanceIds } = await asFull('RunInstance', { imageId: publicImage.id, zoneId: zone })
    clock.now += 60_000
    const request = { instanceId: InstanceIds[0] ?? '', imageName: 'another' }
    expect(await asFull('CreateImage', request)).toMatchObject({ Code: 'ImageQuotaExceeded' })
  })

  test('an instance that is being created is left alone: InstanceBusy', async () => {
    const { InstanceIds } = await asOwner('RunInstance', { imageId: web.id, zoneId: zone })
    const instanceId = InstanceIds[0] ?? ''
    expect(await asOwner('DeleteInstance', { instanceId })).toMatchObject({ Code: 'InstanceBusy' })
    expect(await asOwner('CreateImage', { instanceId, imageName: 'soon' })).toMatchObject({ Code: 'InstanceBusy' })
  })

  test('the 101st instance in a zone: InstanceQuotaExceeded', async () => {
    expect(await asOwner('RunInstance', { imageId: web.id, zoneId: zone, count: 100 })).toMatchObject({
      Code: 'Success',
    })
    const more = await asOwner('RunInstance', { imageId: web.id, zoneId: zone })
    expect(more).toMatchObject({ Code: 'InstanceQuotaExceeded' })
  })
})
