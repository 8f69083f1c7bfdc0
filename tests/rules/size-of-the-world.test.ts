import { expect, test } from 'vitest'
import type { Engine } from '../../mocks/engine/engine.ts'
import { remember } from '../../mocks/engine/history.ts'
import { addImage, addShare, imageAt } from '../../mocks/engine/indexes.ts'
import { ownImages, receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import type { AccountRecord, Caller } from '../../mocks/engine/world.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import * as onTencent from '../../mocks/worlds/everyday/accounts.ts'
import * as onPingan from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { tencentImage } from '../../mocks/worlds/tencent-records.ts'
import { as, beginning, testEngine } from './engine-under-test.ts'
import { countLooks } from './looks.ts'

const idOf = (n: number) => `img-${String(n).padStart(8, '0')}`

interface Companies {
  aurora: AccountRecord
  borealis: AccountRecord
  drift: AccountRecord
}

/** P4: there the images that a recipient has are counted with each share. */
const clouds: { cloud: string; companies: Companies }[] = [
  { cloud: 'Tencent Cloud', companies: onTencent },
  { cloud: 'Ping An Cloud', companies: onPingan },
]
const enough = { imageQuota: 10_000, accountsPerCall: 2 }
/** In one region, which is not the cloud's. */
const inRegion = (account: AccountRecord) => as(account, 'region-1')

/** Aurora owns that many images and Borealis has every second one; both have read their lists. */
async function worldOf(size: number, { aurora, borealis }: Companies = onTencent) {
  const by = inRegion(aurora)
  const borealisHas = { account: borealis.id, status: 'accepted' as const }
  const region = { cloud: by.cloud, region: by.region, name: { zh: '', en: '' }, mainland: true, zones: [] }
  const world = { ...everyday, regions: [region], images: [], instances: [] }
  const engine = testEngine({ world, limits: enough })
  const { counted, during } = countLooks()
  await engine.read((folded) => {
    for (let n = 0; n < size; n++) {
      const some = { ...by, owner: aurora.id, id: idOf(n), name: `image-${n}`, os: 'Debian', platform: 'Debian' }
      addImage(folded, counted(tencentImage({ ...some, created: beginning + n })))
      remember(folded, by, idOf(n), beginning, aurora.id, { type: 'created' })
      if (n % 2 === 0) addShare(folded, imageAt(folded, by, idOf(n)), { ...borealisHas, since: beginning })
    }
  })
  await engine.read((folded) => [...ownImages(folded, by), ...receivedImages(folded, inRegion(borealis))].length)
  return { engine, during, by }
}

const holders = (engine: Engine, by: Caller) =>
  engine.read((world) => sharesOf(world, by, idOf(1)).map(({ account }) => account))

/** With the read that follows: it is then that what was written is folded into the world. */
async function looksOfSharing(size: number, companies: Companies) {
  const { engine, during, by } = await worldOf(size, companies)
  const { borealis, drift } = companies
  const command = { by, image: idOf(1), accounts: [borealis.id, drift.id] }
  const held: string[][] = []
  const sharing = () =>
    during(async () => {
      await engine.execute({ type: 'share-image', ...command })
      held.push(await holders(engine, by))
    })
  const share = await sharing()
  const stop = await during(async () => {
    await engine.execute({ type: 'stop-sharing', ...command })
    held.push(await holders(engine, by))
  })
  // When the lists that were read before have changed.
  const again = await sharing()
  expect(held).toEqual([command.accounts, [], command.accounts])
  return { share, stop, again }
}

test.each(clouds)(
  'on $cloud, sharing and stopping look at no more of 2,000 images than of 20',
  async ({ companies }) => {
    expect(await looksOfSharing(2000, companies)).toEqual(await looksOfSharing(20, companies))
  },
)

test('the count sees a list that is made and a list that is searched', async () => {
  const { engine, during, by } = await worldOf(2000)
  const { borealis } = onTencent
  await engine.execute({ type: 'share-image', by, image: idOf(1), accounts: [borealis.id] })
  await holders(engine, by)
  const made = await during(() => engine.read((world) => receivedImages(world, inRegion(borealis))))
  expect(made).toBeGreaterThan(1000)
  const searched = await during(() => engine.read((world) => ownImages(world, by).find(({ name }) => name === '')))
  expect(searched).toBeGreaterThan(2000)
})
