import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/clouds/cloud.ts'
import { clock, faults, ids, noon, opened, requests } from '../support/pages/alibaba-adapter.ts'
import {
  crowd,
  database,
  edge,
  elsewhere,
  failed,
  ofRecipient,
  owner,
  publicImage,
  ramUser,
  recipient,
  retired,
  sealed,
  shared,
  singapore,
  unfinished,
  used,
  web,
} from '../wire/alibaba-world.ts'

const said = (outcomes: Outcome[]) => outcomes.map(({ account, error }) => [account, error?.code])

test('a request is as the current SDK sends it, but unsigned', async () => {
  await opened(owner).share(web.id, [recipient.id])
  const [{ method, url, headers, body }] = requests as [Request]
  expect({ method, url, body }).toEqual({
    method: 'POST',
    url: `http://console.test/api/alibaba/cn-hangzhou/ecs/?RegionId=cn-hangzhou&ImageId=${web.id}&AddAccount.1=${recipient.id}`,
    body: null,
  })
  expect([...headers]).toEqual([
    ['accept', 'application/json'],
    ['x-acs-action', 'ModifyImageSharePermission'],
    ['x-acs-version', '2014-05-26'],
    ['x-console-account', owner.id],
  ])
})

describe('shares', () => {
  test('are ten accounts to a call: none is dropped, and one that is refused costs no other (C2)', async () => {
    const told: Outcome[] = []
    const good = ids(crowd.slice(0, 21))
    const bad = ['1999999999999999', owner.id, ramUser.id]
    const asked = [...good.slice(0, 5), ...bad, ...good.slice(5)]
    const outcomes = await opened(owner).share(web.id, asked, { onOutcome: (outcome) => told.push(outcome) })
    expect(told).toEqual(outcomes)
    expect(said(outcomes)).toEqual(
      asked.map((account) => {
        if (!bad.includes(account)) return [account, undefined]
        return [account, account === owner.id ? 'InvalidAccount.Forbbiden' : 'InvalidAccount.NotFound']
      }),
    )
    expect((await opened(owner).listShares(web.id)).map(({ account }) => account)).toEqual(good)
    const sent = requests.map(
      ({ url }) => [...new URL(url).searchParams.keys()].filter((key) => key.startsWith('Add')).length,
    )
    expect(Math.max(...sent)).toBe(10)
  })

  test('fill what is left of the 50 (A7)', async () => {
    const asOwner = opened(owner)
    const outcomes = await asOwner.share(web.id, ids(crowd))
    expect(outcomes.filter(({ error }) => !error)).toHaveLength(50)
    expect(outcomes.at(-1)?.error).toMatchObject({ kind: 'limit', code: 'QuotaExceed.ShareImageUser' })
    const shares = await asOwner.listShares(web.id)
    expect(shares).toHaveLength(50)
    expect(shares[0]).toEqual({ account: crowd[0]?.id, since: '2026-01-31T12:00:00Z' })
    expect(said(await asOwner.stopSharing(web.id, ids(crowd.slice(0, 12))))).toHaveLength(12)
    expect(await asOwner.listShares(web.id)).toHaveLength(38)
  })

  test('of which there are more than a page are read to the end', async () => {
    const pages = [100, 3].map((count, page) => ({
      PageNumber: page + 1,
      PageSize: 100,
      TotalCount: 103,
      Accounts: { Account: Array.from({ length: count }, (_, n) => ({ AliyunId: `${page}-${n}`, SharedTime: '' })) },
    }))
    const answering = async () => new Response(JSON.stringify(pages.shift()))
    expect(await opened(owner, { fetch: answering }).listShares(web.id)).toHaveLength(103)
  })

  test('whose answer was lost are looked for', async () => {
    const asOwner = opened(owner)
    await asOwner.share(web.id, [recipient.id])
    faults.set({ failNext: { kind: 'lost-connection', count: 1, action: 'ModifyImageSharePermission' } })
    const outcomes = await asOwner.share(web.id, [recipient.id, ids(crowd)[0]!])
    expect(outcomes).toMatchObject([{ account: recipient.id }, { error: { kind: 'unavailable' } }])
    expect(outcomes[0]?.error).toBeUndefined()
  })
})

describe('images', () => {
  test('are told in the console’s nouns', async () => {
    const asOwner = opened(owner)
    expect(await asOwner.getImage(database.id)).toEqual({
      id: database.id,
      relation: 'own',
      name: 'database',
      description: 'with data',
      state: 'available',
      kind: 'whole-machine',
      os: 'Windows Server 2022 64 bit',
      architecture: 'x86_64',
      sizeGiB: 60,
      createdAt: `${new Date(noon + database.created).toISOString().slice(0, 19)}Z`,
    })
    expect(await opened(owner, { language: 'zh-CN' }).getImage(web.id)).toMatchObject({ os: 'Ubuntu  22.04 64位' })
    expect(await asOwner.getImage(edge.id)).toMatchObject({ architecture: 'arm64' })
    expect(await asOwner.getImage(publicImage.id)).toMatchObject({ relation: 'public' })
    await expect(asOwner.getImage(elsewhere.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(asOwner.getImage(ofRecipient.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('of every state are listed, and received ones apart', async () => {
    const asRecipient = opened(recipient)
    await opened(owner).share(web.id, [recipient.id])
    const { images, ...page } = await opened(owner).listImages('own')
    expect(page).toEqual({ total: images.length })
    const states = new Map(images.map(({ id, state }) => [id, state]))
    expect(states.get(unfinished.id)).toBe('creating')
    expect(states.get(failed.id)).toBe('failed')
    expect(states.get(retired.id)).toBe('available')
    expect(states.has(publicImage.id)).toBe(false)
    const received = await asRecipient.listImages('received')
    expect(received.images).toMatchObject([{ id: web.id, relation: 'received', owner: owner.id }])
    expect(ids((await asRecipient.listImages('own')).images)).toEqual([ofRecipient.id])
    expect(await asRecipient.listImages('invited')).toEqual({ images: [] })
  })

  test('are edited, but a description is not emptied', async () => {
    const asOwner = opened(owner)
    await asOwner.editImage(database.id, { name: 'database-2' })
    expect(await asOwner.getImage(database.id)).toMatchObject({ name: 'database-2', description: 'with data' })
    await expect(asOwner.editImage(database.id, { name: web.name })).rejects.toMatchObject({ kind: 'name-taken' })
    await expect(asOwner.editImage(database.id, { name: 'emptied', description: '' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    expect(await asOwner.getImage(database.id)).toMatchObject({ name: 'database-2', description: 'with data' })
  })

  test('are copied, and the copying is cancelled', async () => {
    const asOwner = opened(owner)
    const there = opened(owner, { region: singapore })
    const copy = await asOwner.copyImage(web.id, singapore, 'web-there')
    clock.now += 10_000
    expect(await there.getImage(copy)).toMatchObject({ name: 'web-there', state: 'copying', progress: 25 })
    await there.cancelCopy?.(copy)
    await expect(there.getImage(copy)).rejects.toMatchObject({ kind: 'not-found' })
    const second = await asOwner.copyImage(web.id, singapore, 'web-there')
    clock.now += 60_000
    await expect(there.cancelCopy?.(second)).rejects.toMatchObject({ kind: 'conflict', code: 'IncorrectImageStatus' })
    expect(await there.getImage(second)).not.toHaveProperty('progress')
    await expect(asOwner.copyImage(sealed.id, singapore, 'sealed')).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('are deleted once nobody has them (A12)', async () => {
    const asOwner = opened(owner)
    await expect(asOwner.deleteImage(shared.id)).rejects.toMatchObject({ kind: 'conflict', code: 'ImageUseShared' })
    await expect(asOwner.deleteImage(used.id)).rejects.toMatchObject({ code: 'ImageUsingByInstance' })
    await asOwner.deleteImage(web.id)
    await expect(asOwner.getImage(web.id)).rejects.toMatchObject({ kind: 'not-found' })
  })
})
