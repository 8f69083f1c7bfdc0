import { describe, expect, test } from 'vitest'
import {
  imageIdByName,
  ownImages,
  projectById,
  publicImages,
  receivedImages,
  shareHolders,
  sharesOf,
  visibleImage,
} from '../../mocks/engine/views.ts'
import { RefusalError } from '../../mocks/engine/refusal.ts'
import type { Caller, World } from '../../mocks/engine/world.ts'
import { contents } from './engine-under-test.ts'
import { onHuawei } from './huawei-random-commands.ts'
import { forAll, onAlibaba, onPingan, onTencent } from './random-runs.ts'

const everyImage = (world: World) => [...world.images.values()]
const custom = (world: World) => everyImage(world).filter(({ owner }) => owner !== 'public')

/** Everything that is other accounts', in any region: images, which others have them, instances. */
function thingsOfOthers(world: World, caller: Caller) {
  // A copy goes to the same account's project in another region.
  const accountOf = (id: string) => projectById(world, caller.cloud, id)?.account.id ?? id
  const isAnothers = (id: string) => accountOf(id) !== accountOf(caller.account)
  const images = custom(world).filter(({ owner }) => isAnothers(owner))
  const instances = [...world.instances.values()].flatMap((list) => list.list())
  return structuredClone({
    images: images.map((image) => ({
      image,
      // Its own share it may answer, or give up (H1, P11).
      shares: [...shareHolders(world, image).values()].filter(({ account }) => isAnothers(account)),
    })),
    instances: instances.filter(({ owner }) => isAnothers(owner)),
  })
}

/** Whatever was answered. */
const idsReceived = (world: World, caller: Caller) =>
  (['accepted', 'pending', 'rejected'] as const).flatMap((status) =>
    receivedImages(world, caller, status).map(({ id }) => id),
  )

describe.each([
  { cloud: 'Tencent Cloud', on: onTencent },
  { cloud: 'Alibaba Cloud', on: onAlibaba },
  { cloud: 'Ping An Cloud', on: onPingan },
  { cloud: 'Huawei Cloud', on: onHuawei },
])('whatever accounts do on $cloud, in whatever order', ({ on }) => {
  test('an account’s names are its own in a region, and each leads to its image', async () => {
    await forAll(on, async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const image of custom(world)) expect(imageIdByName(world, image, image.owner, image.name)).toBe(image.id)
        const names = [...world.names.values()].flatMap((ofOne) => [...ofOne.keys()])
        expect(names).toHaveLength(world.images.size)
      })
    })
  })

  test('nobody reads another’s image unless it was shared with them, in its region', async () => {
    await forAll(on, async ({ engines, runAll }) => {
      await runAll()
      await engines[1].read((world) => {
        for (const caller of on.callers) {
          const received = new Set(idsReceived(world, caller))
          const own = new Set(ownImages(world, caller).map(({ id }) => id))
          for (const image of custom(world)) {
            const mine = image.owner === caller.account && image.region === caller.region
            const shared = image.region === caller.region && shareHolders(world, image).has(caller.account)
            const relation = visibleImage(world, caller, image.id)?.relation
            expect(relation).toBe(mine ? 'own' : shared ? 'received' : undefined)
            expect(own.has(image.id)).toBe(mine)
            expect(received.has(image.id)).toBe(shared)
            if (!mine) expect(() => sharesOf(world, caller, image.id)).toThrow(RefusalError)
          }
          const clouds = everyImage(world).filter(({ owner, region }) => owner === 'public' && region === caller.region)
          expect(publicImages(world, caller)).toHaveLength(clouds.length)
        }
      })
    })
  })

  test('nobody changes anything of another’s: images, their shares with others, instances', async () => {
    await forAll(
      on,
      async ({ engines: [engine], rest }) => {
        const look = async () => {
          const of = new Map<string, unknown>()
          for (const caller of on.callers) {
            of.set(caller.account, await engine.read((world) => thingsOfOthers(world, caller)))
          }
          return (account: string) => of.get(account)
        }
        let before = await look()
        for await (const { command } of rest()) {
          const after = await look()
          expect(after(command.by.account)).toEqual(before(command.by.account))
          before = after
        }
      },
      30,
    )
  })

  test('a refused command changes nothing, in the world or in the journal', async () => {
    let refused = 0
    await forAll(
      on,
      async ({ engines: [engine], journal, rest }) => {
        const look = async () => ({ world: await contents(engine), journal: await journal.read(undefined) })
        let before = await look()
        for await (const { outcome } of rest()) {
          const after = await look()
          if (outcome !== 'allowed') {
            expect(after).toEqual(before)
            refused += 1
          }
          before = after
        }
      },
      30,
    )
    expect(refused).toBeGreaterThan(0)
  })

  test('folding the journal again gives the same world', async () => {
    await forAll(on, async ({ engines, again, runAll }) => {
      await runAll()
      const folded = await contents(again())
      expect(await contents(engines[0])).toEqual(folded)
      expect(await contents(engines[1])).toEqual(folded)
    })
  })
})
