import { describe, expect, test } from 'vitest'
import type { Engine } from '../../mocks/engine/engine.ts'
import { shareHolders } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { aurora, borealis, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, testEngine } from './engine-under-test.ts'

const by = as(aurora)
const share = (engine: Engine, { id }: { id: string }) =>
  engine.execute({ type: 'share-image', by, image: lobby.id, accounts: [id] })
const holders = (engine: Engine) => engine.read((world) => [...shareHolders(world, lobby).keys()])
const time = (engine: Engine) => engine.read((_, now) => now)
/** As a saved file is opened. */
const open = async (engine: Engine, from: Engine) =>
  engine.open(
    (await from.rows()).map(({ body }) => body),
    await time(from),
  )

describe('rewinding', () => {
  test('while another page shares, one comes after the other, and all pages see the same', async () => {
    const journal = createMemoryJournal()
    const [one, other] = [testEngine({ journal }), testEngine({ journal })]
    await share(one, drift)
    await share(one, borealis)
    await Promise.all([one.rewind(1), share(other, cumulus)])
    const found = await holders(one)
    expect([[drift.id], [drift.id, cumulus.id]]).toContainEqual(found)
    for (const page of [other, testEngine({ journal })]) expect(await holders(page)).toEqual(found)
    expect((await one.rows()).map(({ seq }) => seq)).toEqual((await one.rows()).map((_, index) => index))
  })

  test('is undone by opening what was there before, with what is told by the world’s origin', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    await share(engine, drift)
    await share(engine, borealis)
    const { origin } = await engine.about()
    const copy = testEngine()
    await open(copy, engine)
    await engine.rewind(0)
    expect(await engine.about()).toMatchObject({ origin })
    await open(engine, copy)
    expect(await holders(engine)).toEqual([drift.id, borealis.id])
    expect(await engine.about()).toMatchObject({ origin })
  })

  test('a world that began at another time has another origin', async () => {
    const engine = testEngine()
    const other = testEngine({ now: () => beginning + 1 })
    await share(other, drift)
    const { origin } = await engine.about()
    await open(engine, other)
    expect(await holders(engine)).toEqual([drift.id])
    expect((await engine.about()).origin).not.toBe(origin)
  })
})
