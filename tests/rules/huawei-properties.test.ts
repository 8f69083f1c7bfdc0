import { describe, expect, test } from 'vitest'
import type { Engine } from '../../mocks/engine/engine.ts'
import type { ShareRecord, World } from '../../mocks/engine/world.ts'
import { imageCount, imageKind, imageSize, receivedImages, shareHolders } from '../../mocks/engine/views.ts'
import { jobOf, vaultOf } from '../../mocks/engine/views-resources.ts'
import { contents } from './engine-under-test.ts'
import { onHuawei } from './huawei-random-commands.ts'
import { callers, limits } from './huawei-small-world.ts'
import { forAll as forAllRuns } from './random-runs.ts'

const forAll = (check: Parameters<typeof forAllRuns>[1], numRuns = 60) => forAllRuns(onHuawei, check, numRuns)

const allImages = (world: World) => [...world.images.values()]

/** Every share there is, by image and recipient, with the owner of its image. */
function sharesIn(engine: Engine): Promise<Map<string, ShareRecord & { image: string; owner: string }>> {
  return engine.read((world) => {
    const shares = allImages(world).flatMap((image) =>
      [...shareHolders(world, image).values()].map((share) => ({ ...share, image: image.id, owner: image.owner })),
    )
    return new Map(shares.map((share) => [`${share.image} ${share.account}`, share]))
  })
}

describe('whatever projects do on Huawei Cloud, in whatever order', () => {
  test('random commands are allowed and refused for every reason there is', async () => {
    const seen = new Set<string>()
    await forAll(async ({ rest }) => {
      for await (const { outcome } of rest()) seen.add(outcome)
    }, 300)
    expect([...seen].toSorted()).toEqual([
      'account-not-found',
      'allowed',
      'copy-to-own-region',
      'disk-too-small',
      'image-busy',
      'image-description-form',
      'image-description-too-long',
      'image-kind-unsupported',
      'image-name-form',
      'image-name-missing',
      'image-name-taken',
      'image-name-too-long',
      'image-not-found',
      'image-quota',
      'instance-busy',
      'instance-not-found',
      'instance-quota',
      'not-invited',
      'not-owner',
      'not-shared',
      'project-not-found',
      'received-copy-leaves-region',
      'region-not-found',
      'share-limit',
      'share-with-self',
      'too-many-recipients-in-one-call',
      'vault-missing',
      'vault-not-found',
      'vault-too-small',
      'vault-unavailable',
      'vault-unsuitable',
      'zone-not-in-region',
    ])
  })

  test('H1 a share is answered by its recipient only', async () => {
    let answers = 0
    await forAll(async ({ engines: [engine], rest }) => {
      let before = await sharesIn(engine)
      for await (const { command } of rest()) {
        const after = await sharesIn(engine)
        for (const [key, { status, account }] of after) {
          const was = before.get(key)?.status
          if (was === undefined || was === status) continue
          expect(command.by.account).toBe(account)
          answers += 1
        }
        before = after
      }
    })
    expect(answers).toBeGreaterThan(0)
  })

  test('H13 only an image’s owner makes and ends its shares, and a new one waits for an answer', async () => {
    let made = 0
    await forAll(async ({ engines: [engine], rest }) => {
      let before = await sharesIn(engine)
      for await (const { command } of rest()) {
        const after = await sharesIn(engine)
        for (const [key, { owner, status }] of after) {
          if (before.has(key)) continue
          expect(command.by.account).toBe(owner)
          expect(status).toBe('pending')
          made += 1
        }
        for (const [key, { owner }] of before) if (!after.has(key)) expect(command.by.account).toBe(owner)
        before = after
      }
    })
    expect(made).toBeGreaterThan(0)
  })

  test('H4, H6 what waits or was rejected is in no list of the accepted', async () => {
    const listed = { pending: 0, accepted: 0, rejected: 0 }
    await forAll(async ({ engines, runAll }) => {
      await runAll()
      await engines[1].read((world) => {
        for (const caller of callers) {
          for (const status of ['pending', 'accepted', 'rejected'] as const) {
            const ids = receivedImages(world, caller, status).map(({ id }) => id)
            const held = allImages(world).filter(
              (image) =>
                image.region === caller.region && shareHolders(world, image).get(caller.account)?.status === status,
            )
            expect(ids.toSorted()).toEqual(held.map(({ id }) => id).toSorted())
            listed[status] += ids.length
          }
        }
      })
    })
    expect(Math.min(...Object.values(listed))).toBeGreaterThan(0)
  })

  test('H7 an accepted whole machine is in a vault of its recipient’s that fits it, and nothing else is in one', async () => {
    let kept = 0
    await forAll(async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const image of allImages(world)) {
          for (const { account, status, vault: id } of shareHolders(world, image).values()) {
            expect(id !== undefined).toBe(imageKind(image) === 'whole-machine' && status === 'accepted')
            if (id === undefined) continue
            const vault = vaultOf(world, { ...image, account }, id)
            expect(vault).toMatchObject({ owner: account, protects: 'backup', holds: 'server', status: 'available' })
            expect(vault?.sizeGiB).toBeGreaterThanOrEqual(imageSize(image))
            kept += 1
          }
        }
      })
    })
    expect(kept).toBeGreaterThan(0)
  })

  test('H12 the limits are never passed, nor is the quota of images', async () => {
    const fullest = { disk: 0, whole: 0, images: 0 }
    await forAll(async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const image of allImages(world)) {
          const kind = imageKind(image) === 'whole-machine' ? 'whole' : 'disk'
          fullest[kind] = Math.max(fullest[kind], shareHolders(world, image).size)
        }
        fullest.images = Math.max(fullest.images, ...callers.map((caller) => imageCount(world, caller)))
      })
    })
    const { shareLimit, wholeMachineShareLimit, imageQuota } = limits
    expect(fullest).toEqual({ disk: shareLimit, whole: wholeMachineShareLimit, images: imageQuota })
  })

  test('a share is with a project of the image’s region', async () => {
    await forAll(async ({ engines: [engine], runAll }) => {
      await runAll()
      await engine.read((world) => {
        for (const image of allImages(world)) {
          for (const account of shareHolders(world, image).keys()) {
            expect(world.projects.get(`huawei/${account}`)?.region).toBe(image.region)
          }
        }
      })
    })
  })

  test('a refused command changes nothing, and a job is there for who began it and nobody else', async () => {
    const seen = { refused: 0, jobs: 0 }
    await forAll(async ({ engines: [engine], rest }) => {
      let before = await contents(engine)
      for await (const { outcome } of rest()) {
        const after = await contents(engine)
        if (outcome !== 'allowed') {
          expect(after).toEqual(before)
          seen.refused += 1
        }
        before = after
      }
      await engine.read((world) => {
        for (const job of [...world.jobs.values()].flatMap((list) => list.list())) {
          for (const caller of callers) {
            const own = caller.account === job.owner && caller.region === job.region
            expect(jobOf(world, caller, job.id)).toEqual(own ? job : undefined)
          }
          seen.jobs += 1
        }
      })
    }, 15)
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
  })
})
