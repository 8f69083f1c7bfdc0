import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Engine } from '../../mocks/engine/engine.ts'
import { RefusalError } from '../../mocks/engine/refusal.ts'
import { ownImages, publicImages, receivedImages, sharesOf, visibleImage } from '../../mocks/engine/views.ts'
import type { Caller } from '../../mocks/engine/world.ts'
import type { Entry, Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { contents, outcomeOf, testEngine } from './engine-under-test.ts'
import { callers, command, customImages, limits, small } from './random-commands.ts'

/** Who has each custom image, in the order of `customImages`. */
function holdersOfAll(engine: Engine): Promise<string[][]> {
  return engine.read((world) =>
    customImages.map((own) =>
      sharesOf(world, { cloud: own.cloud, region: own.region, account: own.owner }, own.id).map(
        ({ account }) => account,
      ),
    ),
  )
}

async function entriesOf(journal: Journal): Promise<Entry[]> {
  const { rows } = await journal.read(undefined)
  return rows.slice(1).map(({ body }) => body as Entry) // the engine under test wrote them a moment ago
}

/** Runs `check` on each of many random sequences of commands, carried out by two engines on one journal in turn. */
async function forAll(check: (engines: [Engine, Engine], journal: Journal, commands: Command[]) => Promise<void>) {
  const property = fc.asyncProperty(
    fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }),
    async (commands) => {
      const journal = createMemoryJournal()
      const engine = () => testEngine({ journal, world: small, limits })
      await check([engine(), engine()], journal, commands)
    },
  )
  await fc.assert(property, { numRuns: 60, seed: 20260821 })
}

async function carryOut(engines: [Engine, Engine], commands: Command[]) {
  const outcomes = []
  for (const [n, one] of commands.entries()) outcomes.push(await outcomeOf(n % 2 ? engines[1] : engines[0], one))
  return outcomes
}

describe('whatever accounts do, in whatever order', () => {
  test('random commands are allowed and refused for every reason there is', async () => {
    const seen = new Set<string>()
    await forAll(async (engines, _, commands) => {
      for (const outcome of await carryOut(engines, commands)) seen.add(outcome)
    })
    expect([...seen].toSorted()).toEqual([
      'account-not-found',
      'allowed',
      'already-shared',
      'image-busy',
      'image-not-found',
      'image-kind-unsupported',
      'instance-quota',
      'not-owner',
      'not-root-account',
      'share-limit',
      'share-with-self',
      'too-many-recipients-in-one-call',
      'zone-not-in-region',
      'zone-sold-out',
    ])
  })

  test('T1 the limit is never passed', async () => {
    let fullest = 0
    await forAll(async (engines, _, commands) => {
      await carryOut(engines, commands)
      for (const holders of await holdersOfAll(engines[0])) {
        fullest = Math.max(fullest, holders.length)
        expect(holders.length).toBeLessThanOrEqual(limits.shareLimit)
      }
    })
    expect(fullest).toBe(limits.shareLimit)
  })

  test('nobody reads another’s image unless it was shared with them, in its region', async () => {
    await forAll(async (engines, _, commands) => {
      await carryOut(engines, commands)
      const holders = await holdersOfAll(engines[0])
      await engines[1].read((world) => {
        for (const caller of callers) {
          const received = receivedImages(world, caller).map(({ id }) => id)
          const own = ownImages(world, caller).map(({ id }) => id)
          for (const [n, { id, owner, region }] of customImages.entries()) {
            const mine = owner === caller.account && region === caller.region
            const shared = region === caller.region && (holders[n] ?? []).includes(caller.account)
            expect(visibleImage(world, caller, id)?.relation).toBe(mine ? 'own' : shared ? 'received' : undefined)
            expect(own.includes(id)).toBe(mine)
            expect(received.includes(id)).toBe(shared)
            if (!mine) expect(() => sharesOf(world, caller, id)).toThrow(RefusalError)
          }
          expect(publicImages(world, caller)).toHaveLength(4)
        }
      })
    })
  })

  test('nobody changes another’s image: it stays as it was, and so do its shares', async () => {
    const untouched = (engine: Engine) => engine.read((world) => structuredClone([...world.images.values()]))
    await forAll(async ([engine], _, commands) => {
      const images = await untouched(engine)
      for (const one of commands) {
        const before = await holdersOfAll(engine)
        await outcomeOf(engine, one)
        const after = await holdersOfAll(engine)
        for (const [n, { owner, region }] of customImages.entries()) {
          if (owner !== one.by.account || region !== one.by.region) expect(after[n]).toEqual(before[n])
        }
      }
      expect(await untouched(engine)).toEqual(images)
    })
  })

  test('T9 only an image’s owner makes its shares', async () => {
    let made = 0
    await forAll(async (engines, journal, commands) => {
      await carryOut(engines, commands)
      for (const { by, events } of await entriesOf(journal)) {
        for (const event of events) {
          if (event.type !== 'image-shared' && event.type !== 'sharing-stopped') continue
          const shared = customImages.find(({ id, region }) => id === event.image && region === event.region)
          expect(by).toEqual({
            cloud: 'tencent',
            region: shared?.region,
            account: shared?.owner,
          } satisfies Partial<Caller>)
          made++
        }
      }
    })
    expect(made).toBeGreaterThan(0)
  })

  test('a refused command changes nothing, in the world or in the journal', async () => {
    await forAll(async ([engine], journal, commands) => {
      for (const one of commands) {
        const before = await contents(engine)
        const written = await journal.read(undefined)
        if ((await outcomeOf(engine, one)) === 'allowed') continue
        expect(await contents(engine)).toEqual(before)
        expect(await journal.read(undefined)).toEqual(written)
      }
    })
  })

  test('folding the journal again gives the same world', async () => {
    await forAll(async (engines, journal, commands) => {
      await carryOut(engines, commands)
      const folded = await contents(testEngine({ journal, world: small, limits }))
      expect(await contents(engines[0])).toEqual(folded)
      expect(await contents(engines[1])).toEqual(folded)
    })
  })
})
