import { expect, test } from 'vitest'
import type { Engine } from '../../mocks/engine/engine.ts'
import { remember } from '../../mocks/engine/history.ts'
import { addImage, addShare, imageAt } from '../../mocks/engine/indexes.ts'
import { ownImages, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { tencentImage } from '../../mocks/worlds/records.ts'
import { as, beginning, testEngine } from './engine-under-test.ts'
import { countLooks } from './looks.ts'

const by = as(aurora)
const idOf = (n: number) => `img-${String(n).padStart(8, '0')}`

const borealisHas = { account: borealis.id, status: 'accepted' as const }

/** Aurora owns that many images and Borealis has every second one; both have read their lists. */
async function worldOf(size: number) {
  const engine = testEngine({ world: { ...everyday, images: [], instances: [] } })
  const { counted, during } = countLooks()
  await engine.read((world) => {
    for (let n = 0; n < size; n++) {
      const some = { ...by, owner: aurora.id, id: idOf(n), name: `image-${n}`, os: 'Debian', platform: 'Debian' }
      addImage(world, counted(tencentImage({ ...some, created: beginning + n })))
      remember(world, by, idOf(n), beginning, aurora.id, { type: 'created' })
      if (n % 2 === 0) addShare(world, imageAt(world, by, idOf(n)), { ...borealisHas, since: beginning })
    }
  })
  await readLists(engine)
  return { engine, during }
}

const readLists = (engine: Engine) =>
  engine.read((world) => [...ownImages(world, by), ...receivedImages(world, as(borealis))].length)

const holders = (engine: Engine) => engine.read((world) => sharesOf(world, by, idOf(1)).map(({ account }) => account))

/** With the read that follows: it is then that what was written is folded into the world. */
async function looksOfSharing(size: number) {
  const { engine, during } = await worldOf(size)
  const command = { by, image: idOf(1), accounts: [borealis.id, drift.id] }
  const held: string[][] = []
  const share = await during(async () => {
    await engine.execute({ type: 'share-image', ...command })
    held.push(await holders(engine))
  })
  const stop = await during(async () => {
    await engine.execute({ type: 'stop-sharing', ...command })
    held.push(await holders(engine))
  })
  expect(held).toEqual([command.accounts, []])
  return { share, stop }
}

test('sharing and stopping look at no more of 2,000 images than of 20', async () => {
  expect(await looksOfSharing(2000)).toEqual(await looksOfSharing(20))
})

test('the count sees a list that is made and a list that is searched', async () => {
  const { engine, during } = await worldOf(2000)
  await engine.execute({ type: 'share-image', by, image: idOf(1), accounts: [borealis.id] })
  await holders(engine)
  const made = await during(() => engine.read((world) => receivedImages(world, as(borealis))))
  expect(made).toBeGreaterThan(1000)
  const searched = await during(() => engine.read((world) => ownImages(world, by).find(({ name }) => name === '')))
  expect(searched).toBeGreaterThan(2000)
})
