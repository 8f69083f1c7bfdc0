import { describe, expect, test } from 'vitest'
import { aurora, borealis, borealisOperator } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { sendFromConsole } from './console-client.ts'
import { commonClient, type CvmClient, cvmClient, serveClouds } from './tencent-clients.ts'

/** Stands still until a test moves it: a call's time on a slow machine does not matter. */
const clock = { ahead: 0, began: Date.now() }
const clouds = serveClouds({ wallClock: () => clock.began + clock.ahead })
const owner = cvmClient(aurora)

/** How many calls of many go through. */
async function passing(count: number, call: () => Promise<unknown>): Promise<number> {
  const outcomes = []
  for (let n = 0; n < count; n++) outcomes.push(...(await Promise.allSettled([call()])))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'RequestLimitExceeded' })
  }
  return outcomes.filter(({ status }) => status === 'fulfilled').length
}

const shares =
  (client: CvmClient = owner) =>
  () =>
    client.DescribeImageSharePermission({ ImageId: lobby.id })

describe('calls per second', () => {
  test.each<{ action: string; limit: number; call: () => Promise<unknown> }>([
    { action: 'DescribeImageSharePermission', limit: 10, call: shares() },
    { action: 'DescribeImageQuota', limit: 10, call: () => owner.DescribeImageQuota(null) },
    { action: 'DescribeImages', limit: 40, call: () => owner.DescribeImages({ Limit: 1 }) },
    { action: 'DescribeInstances', limit: 40, call: () => owner.DescribeInstances({ Limit: 1 }) },
    { action: 'DescribeRegions', limit: 20, call: () => owner.DescribeRegions(null) },
    { action: 'DescribeZones', limit: 20, call: () => owner.DescribeZones(null) },
    {
      action: 'ModifyImageAttribute',
      limit: 10,
      call: () => owner.ModifyImageAttribute({ ImageId: lobby.id, ImageDescription: 'x' }),
    },
    {
      action: 'DeleteImages',
      limit: 10,
      call: () => owner.DeleteImages({ ImageIds: [lobby.id], DryRun: true }),
    },
    {
      action: 'GetCallerIdentity',
      limit: 20,
      call: () => commonClient(aurora, 'sts.tencentcloudapi.com', '2018-08-13').request('GetCallerIdentity', {}),
    },
  ])('of $action: $limit', async ({ limit, call }) => {
    expect(await passing(limit + 3, call)).toBe(limit)
  })

  test('are counted anew when the second is over', async () => {
    expect(await passing(12, shares())).toBe(10)
    clock.ahead += 1000
    expect(await passing(12, shares())).toBe(10)
  })

  test('are counted for each action, region and account apart, a sub-account’s too', async () => {
    expect(await passing(11, shares())).toBe(10)
    const elsewhere = cvmClient(aurora, { region: 'ap-shanghai' })
    expect(await passing(10, () => owner.DescribeImageQuota(null))).toBe(10)
    expect(await passing(10, () => elsewhere.DescribeImageSharePermission({ ImageId: 'img-8shg0ldn' }))).toBe(10)
    const ownImage = { ImageId: 'img-r3nd3rnd' }
    for (const account of [borealis, borealisOperator]) {
      expect(await passing(11, () => cvmClient(account).DescribeImageSharePermission(ownImage))).toBe(10)
    }
  })

  test('are counted alike at both ways in', async () => {
    expect(await passing(7, shares())).toBe(7)
    const answers = []
    for (let n = 0; n < 5; n++) {
      answers.push(await sendFromConsole(aurora.id, 'DescribeImageSharePermission', { ImageId: lobby.id }))
    }
    const codes = answers.map(({ Error }) => Error?.Code)
    expect(codes).toEqual([undefined, undefined, undefined, 'RequestLimitExceeded', 'RequestLimitExceeded'])
  })

  test('count what is refused, and not what is not signed for', async () => {
    const mistaken = cvmClient({ ...aurora, secretAccessKey: borealis.secretAccessKey })
    for (let n = 0; n < 10; n++) {
      await expect(shares(mistaken)()).rejects.toMatchObject({ code: 'AuthFailure.SignatureFailure' })
    }
    for (let n = 0; n < 10; n++) {
      const malformed = owner.DescribeImageSharePermission({ ImageId: 'lobby' })
      await expect(malformed).rejects.toMatchObject({ code: 'InvalidImageId.Malformed' })
    }
    await expect(shares()()).rejects.toMatchObject({ code: 'RequestLimitExceeded' })
  })

  test('too many change nothing', async () => {
    const share = (account: string) =>
      owner.ModifyImageSharePermission({ ImageId: goldenWebBase.id, AccountIds: [account], Permission: 'CANCEL' })
    await passing(10, () => share(aurora.id))
    await expect(share(borealis.id)).rejects.toMatchObject({ code: 'RequestLimitExceeded' })
    const { SharePermissionSet } = await owner.DescribeImageSharePermission({ ImageId: goldenWebBase.id })
    expect(SharePermissionSet).toHaveLength(2)
  })

  test('are forgotten by a reset', async () => {
    await passing(10, shares())
    await clouds.reset()
    expect(await passing(11, shares())).toBe(10)
  })
})

test.each([
  {
    language: 'en-US' as const,
    message:
      'Your current request times equals to `11` in a second, which exceeds the frequency limit `10` for a second. Please reduce the frequency of calls.',
  },
  { language: 'zh-CN' as const, message: '您当前每秒请求 `11` 次，超过了每秒频率上限 `10` 次，请稍后重试。' },
])('the message is the platform’s own, in $language', async ({ language, message }) => {
  const client = cvmClient(aurora, { language })
  await passing(10, shares(client))
  await expect(shares(client)()).rejects.toMatchObject({ code: 'RequestLimitExceeded', message })
})
