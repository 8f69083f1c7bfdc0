import { describe, expect, test } from 'vitest'
import { bothWays, fromConsole, namesOf, noon, received, servePingan, share, signed } from './pingan-requests.ts'
import { desktop, full, ofRecipient, owner, recipient, small, tenants, web } from './pingan-world.ts'

const { clock } = servePingan()

const hour = 3_600_000

describe.each(bothWays)('$way', ({ as }) => {
  const [asOwner, asRecipient, asSmall] = [as(owner), as(recipient), as(small)]
  const cancel = (userName: string, imageId = web.id) => asOwner('CancelImageShare', { imageId, userName })

  test('an image is shared, there at once, left, shared again and taken back (P8 to P11)', async () => {
    expect(await share(asOwner, web.id, recipient.id)).toMatchObject({
      Code: 'Success',
      ImageShare: { UserName: recipient.id, ShareTime: noon },
      DailyUsed: 1,
    })
    expect(await received(asRecipient)).toEqual([web.id])
    expect(await asOwner('ListImageShares', { imageId: web.id })).toMatchObject({
      TotalCount: 1,
      ImageShares: [{ UserName: recipient.id, AccountType: 'MASTER', ShareTime: noon }],
      TenantLimit: 20,
    })
    expect((await asRecipient('ListImages', { imageId: web.id })).Images).toMatchObject([
      { ImageSource: 'SHARED', OwnerUserName: owner.id, ShareTime: noon },
    ])

    expect(await asRecipient('LeaveSharedImage', { imageId: web.id })).toMatchObject({ Code: 'Success' })
    expect(await received(asRecipient)).toEqual([])
    expect(await namesOf(asOwner, web.id)).toEqual([])
    expect(await asRecipient('LeaveSharedImage', { imageId: web.id })).toMatchObject({ Code: 'ImageNotFound' })

    await share(asOwner, web.id, recipient.id)
    expect(await cancel(recipient.id)).toEqual({ Code: 'Success', Message: '', RequestId: expect.any(String) })
    expect(await received(asRecipient)).toEqual([])
    expect(await cancel(recipient.id)).toMatchObject({ Code: 'ShareNotFound' })
  })

  test('the 21st tenant is refused, and let in when another has gone (P2)', async () => {
    const [last, ...others] = tenants.toReversed()
    for (const { id } of others) expect(await share(asOwner, web.id, id)).toMatchObject({ Code: 'Success' })
    const refused = await share(asOwner, web.id, last?.id ?? '')
    expect(refused).toMatchObject({ Code: 'ShareTenantQuotaExceeded' })
    expect((await namesOf(asOwner, web.id)).length).toBe(20)
    await cancel(others[0]?.id ?? '')
    expect(await share(asOwner, web.id, last?.id ?? '')).toMatchObject({ Code: 'Success' })
  })

  test('a recipient without room refuses the share, and leaving makes room (P4)', async () => {
    expect(await share(asOwner, web.id, full.id)).toMatchObject({ Code: 'RecipientImageQuotaExceeded' })

    const quota = async () => (await asSmall('GetUser', {})).User
    expect(await quota()).toMatchObject({ ImageQuota: 1, ImageQuotaUsed: 0 })
    await share(asOwner, web.id, small.id)
    expect(await quota()).toMatchObject({ ImageQuotaUsed: 1 })
    // It takes none of the sharer's.
    expect((await asOwner('GetUser', {})).User).toMatchObject({ ImageQuotaUsed: 7 })
    expect(await share(asOwner, desktop.id, small.id)).toMatchObject({ Code: 'RecipientImageQuotaExceeded' })
    expect(await received(asSmall)).toEqual([web.id])

    await asSmall('LeaveSharedImage', { imageId: web.id })
    expect(await share(asOwner, desktop.id, small.id)).toMatchObject({ Code: 'Success' })
    await cancel(small.id, desktop.id)
    expect(await quota()).toMatchObject({ ImageQuotaUsed: 0 })
  })

  test('an image is deleted once all its shares are cancelled, and not before (P12)', async () => {
    await share(asOwner, web.id, recipient.id)
    await share(asOwner, web.id, small.id)
    const remove = () => asOwner('DeleteImage', { imageId: web.id })
    expect(await remove()).toMatchObject({ Code: 'ImageStillShared' })
    await cancel(recipient.id)
    expect(await remove()).toMatchObject({ Code: 'ImageStillShared' })
    await asSmall('LeaveSharedImage', { imageId: web.id })
    expect(await remove()).toMatchObject({ Code: 'Success' })
    expect((await asOwner('ListImages', { imageId: web.id })).Images).toEqual([])
  })
})

describe('shares in one day (P3)', () => {
  const [asOwner, asRecipient] = [signed(owner), signed(recipient)]
  const allowance = async (send = asOwner) => {
    const { DailyLimit, DailyUsed, ResetTime } = await send('GetImageShareQuota', {})
    return { DailyLimit, DailyUsed, ResetTime }
  }
  const midnight = noon + 4 * hour

  /** Cancelled each time: an image has room for 20, and cancelling gives nothing back. */
  async function shareOften(times: number) {
    for (let n = 0; n < times; n++) {
      expect(await share(asOwner, web.id, small.id)).toMatchObject({ Code: 'Success' })
      await asOwner('CancelImageShare', { imageId: web.id, userName: small.id })
    }
  }

  test('are 200, counted by the calendar of UTC+8, and the 201st goes through after its midnight', async () => {
    expect(await allowance()).toEqual({ DailyLimit: 200, DailyUsed: 0, ResetTime: midnight })
    await shareOften(199)
    // What is refused, what is cancelled and what others share is not counted.
    expect(await share(asOwner, web.id, 'nobody')).toMatchObject({ Code: 'UserNotFound' })
    expect(await share(asRecipient, ofRecipient.id, small.id)).toMatchObject({ Code: 'Success' })
    await asRecipient('CancelImageShare', { imageId: ofRecipient.id, userName: small.id })
    expect(await allowance()).toMatchObject({ DailyUsed: 199 })
    await shareOften(1)
    expect(await allowance()).toEqual({ DailyLimit: 200, DailyUsed: 200, ResetTime: midnight })
    expect(await share(asOwner, web.id, small.id)).toMatchObject({ Code: 'ShareDailyQuotaExceeded' })
    expect(await share(asOwner, desktop.id, small.id)).toMatchObject({ Code: 'ShareDailyQuotaExceeded' })

    clock.now = midnight - 1
    expect(await share(asOwner, web.id, small.id)).toMatchObject({ Code: 'ShareDailyQuotaExceeded' })
    clock.now = midnight
    expect(await allowance()).toEqual({ DailyLimit: 200, DailyUsed: 0, ResetTime: midnight + 24 * hour })
    expect(await share(asOwner, web.id, small.id)).toMatchObject({ Code: 'Success', DailyUsed: 1 })
    // Some four hundred requests, one after the other.
  }, 30_000)
})

test('what one way does the other way shows', async () => {
  await share(signed(owner), web.id, recipient.id)
  const told = (answer: object) => ({ ...answer, RequestId: '' })
  const [atHost, onPath] = [signed(recipient), fromConsole(recipient)]
  expect(told(await atHost('ListImages', {}))).toEqual(told(await onPath('ListImages', {})))
  expect(told(await atHost('GetUser', {}))).toEqual(told(await onPath('GetUser', {})))
  expect(await received(onPath)).toEqual([web.id])
})
