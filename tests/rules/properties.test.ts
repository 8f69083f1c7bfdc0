import { describe, expect, test } from 'vitest'
import {
  imageCount,
  imageIdByName,
  ownImages,
  publicImages,
  receivedImages,
  shareHolders,
  sharesOf,
  visibleImage,
} from '../../mocks/engine/views.ts'
import { RefusalError } from '../../mocks/engine/refusal.ts'
import type { World } from '../../mocks/engine/world.ts'
import { contents } from './engine-under-test.ts'
import { callers, limits } from './random-commands.ts'
import { forAll } from './random-runs.ts'

const custom = (world: World) => [...world.images.values()].filter(({ owner }) => owner !== 'public')

/** Everything that is other accounts', in any region: images, who has them, instances. */
function thingsOfOthers(world: World, account: string) {
  const images = custom(world).filter(({ owner }) => owner !== account)
  const instances = [...world.instances.values()].flatMap((list) => list.list())
  return structuredClone({
    images: images.map((image) => ({ image, shares: [...shareHolders(world, image).values()] })),
    instances: instances.filter(({ owner }) => owner !== account),
  })
}

describe('whatever accounts do, in whatever order', () => {
  test('random commands are allowed and refused for every reason there is', async () => {
    const seen = new Set<string>()
    await forAll(async ({ rest }) => {
      for await (const { outcome } of rest()) seen.add(outcome)
    }, 300)
    expect([...seen].toSorted()).toEqual([
      'account-not-found',
      'allowed',
      'already-shared',
      'copy-to-own-region',
      'image-busy',
      'image-description-too-long',
      'image-kind-unsupported',
      'image-name-missing',
      'image-name-taken',
      'image-name-too-long',
      'image-not-found',
      'image-quota',
      'instance-busy',
      'instance-encrypted',
      'instance-not-found',
      'instance-quota',
      'not-owner',
      'not-root-account',
      'public-image',
      'received-copy-leaves-region',
      'region-across-border',
      'region-not-found',
      'share-limit',
      'share-with-self',
      'still-shared',
      'system-disk-too-small',
      'too-many-recipients-in-one-call',
      'zone-not-in-region',
      'zone-sold-out',
    ])
  })

  test('T1 the limit is never passed, nor is the quota of images', async () => {
    const fullest = { shares: 0, images: 0 }
    await forAll(async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        const shares = Math.max(...custom(world).map((image) => shareHolders(world, image).size))
        const images = Math.max(...callers.map((caller) => imageCount(world, caller)))
        expect(shares).toBeLessThanOrEqual(limits.shareLimit)
        expect(images).toBeLessThanOrEqual(limits.imageQuota)
        fullest.shares = Math.max(fullest.shares, shares)
        fullest.images = Math.max(fullest.images, images)
      })
    })
    expect(fullest).toEqual({ shares: limits.shareLimit, images: limits.imageQuota })
  })

  test('an account’s names are its own in a region, and each leads to its image', async () => {
    await forAll(async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const image of custom(world)) expect(imageIdByName(world, image, image.owner, image.name)).toBe(image.id)
        expect(world.names.size).toBe(world.images.size)
      })
    })
  })

  test('nobody reads another’s image unless it was shared with them, in its region', async () => {
    await forAll(async ({ engines, runAll }) => {
      await runAll()
      await engines[1].read((world) => {
        for (const caller of callers) {
          const received = new Set(receivedImages(world, caller).map(({ id }) => id))
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
          expect(publicImages(world, caller)).toHaveLength(4)
        }
      })
    })
  })

  test('nobody changes anything of another’s: images, their shares, instances', async () => {
    await forAll(async ({ engines: [engine], rest }) => {
      const look = async () => {
        const of = new Map<string, unknown>()
        for (const { account } of callers) of.set(account, await engine.read((world) => thingsOfOthers(world, account)))
        return (account: string) => of.get(account)
      }
      let before = await look()
      for await (const { command } of rest()) {
        const after = await look()
        expect(after(command.by.account)).toEqual(before(command.by.account))
        before = after
      }
    })
  })

  test('a refused command changes nothing, in the world or in the journal', async () => {
    let refused = 0
    await forAll(async ({ engines: [engine], journal, rest }) => {
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
    })
    expect(refused).toBeGreaterThan(0)
  })

  test('folding the journal again gives the same world', async () => {
    await forAll(async ({ engines, again, runAll }) => {
      await runAll()
      const folded = await contents(again())
      expect(await contents(engines[0])).toEqual(folded)
      expect(await contents(engines[1])).toEqual(folded)
    })
  })
})
