import { describe, expect, test } from 'vitest'
import type { ActivityAnswer } from '../../src/clouds/console/wire.ts'
import { aurora, borealis, borealisOperator, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 2, 1) }
serveClouds({ now: () => clock.now, limits: { callsPerSecond: 1000 } })
const owner = cvmClient(aurora)

interface Asked {
  account?: string
  cloud?: string
  region?: string
  image?: string
}

const ask = ({ account = aurora.id, cloud = 'tencent', region = 'ap-guangzhou', image = lobby.id }: Asked = {}) =>
  fetch(`http://console.test/api/console/activity?${new URLSearchParams({ cloud, region, image }).toString()}`, {
    headers: { 'X-Console-Account': account },
  })
const activity = async (asked?: Asked) => (await (await ask(asked)).json()) as ActivityAnswer // asserted by the tests

describe('the activity of an image', () => {
  test('is what happened to it, by whom and when, newest first', async () => {
    const ImageId = lobby.id
    await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'SHARE' })
    clock.now += 60_000
    const Placement = { Zone: 'ap-guangzhou-6' }
    await cvmClient(drift).RunInstances({ ImageId, Placement, InstanceCount: 3 })
    await owner.ModifyImageAttribute({ ImageId, ImageDescription: 'For partners' })
    const to = { ImageIds: [ImageId], DestinationRegions: ['ap-beijing'], ImageSetRequired: true }
    const { ImageSet: [copy] = [] } = await owner.SyncImages(to)
    await owner.ModifyImageSharePermission({ ImageId, AccountIds: [drift.id], Permission: 'CANCEL' })

    const minute = '2026-03-01T00:01:00.000Z'
    expect(await activity()).toEqual({
      total: 6,
      activity: [
        { when: minute, who: aurora.id, what: { type: 'sharing-stopped', accounts: [drift.id] } },
        {
          when: minute,
          who: aurora.id,
          what: { type: 'copied', copies: [{ region: 'ap-beijing', image: copy?.ImageId }] },
        },
        { when: minute, who: aurora.id, what: { type: 'edited', changes: { description: 'For partners' } } },
        { when: minute, who: drift.id, what: { type: 'instances-created', count: 3 } },
        { when: '2026-03-01T00:00:00.000Z', who: aurora.id, what: { type: 'shared', accounts: [drift.id] } },
        { when: expect.stringMatching(/^2026-02-/), who: aurora.id, what: { type: 'created' } },
      ],
    })
    expect(await activity({ region: 'ap-beijing', image: copy?.ImageId ?? '' })).toMatchObject({
      total: 1,
      activity: [{ what: { type: 'created-as-copy', source: { region: 'ap-guangzhou', image: ImageId } } }],
    })
  })

  test('is for a sub-account as for its root account', async () => {
    const asked = { image: renderNode.id }
    expect(await activity({ ...asked, account: borealisOperator.id })).toEqual(
      await activity({ ...asked, account: borealis.id }),
    )
  })

  test('is the 200 newest of a long one, and says how many there are', async () => {
    const request = { ImageId: lobby.id, AccountIds: [drift.id] }
    for (let n = 0; n < 100; n++) {
      await owner.ModifyImageSharePermission({ ...request, Permission: 'SHARE' })
      await owner.ModifyImageSharePermission({ ...request, Permission: 'CANCEL' })
    }
    const { activity: newest, total } = await activity()
    expect([newest.length, total]).toEqual([200, 201])
    expect(newest.at(-1)?.what.type).toBe('shared')
  })

  test.each<{ who: string; asked: Asked }>([
    { who: 'a recipient', asked: { account: cumulus.id, image: goldenWebBase.id } },
    { who: 'a stranger', asked: { account: drift.id } },
    { who: 'nobody', asked: { account: '' } },
    { who: 'an account that there is not', asked: { account: '100099999999' } },
    { who: 'the owner, in another region', asked: { region: 'ap-tokyo' } },
    { who: 'the owner, of no image', asked: { image: '' } },
    { who: 'anyone, on a cloud that is not open', asked: { cloud: 'huawei' } },
    { who: 'anyone, on what is no cloud', asked: { cloud: 'constructor' } },
  ])('is not found for $who', async ({ asked }) => {
    const response = await ask(asked)
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'not-found' })
  })
})
