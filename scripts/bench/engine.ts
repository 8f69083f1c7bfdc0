import { folder } from '../../mocks/engine/fold.ts'
import { policiesWith } from '../../mocks/engine/policy.ts'
import { ownImages } from '../../mocks/engine/views.ts'
import type { WorldSeed } from '../../mocks/engine/world.ts'
import type { Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { engineOn, limits } from './journal.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'
import { imageToShare, namePart, owner, pageSize, recipient } from './world.ts'

/** The engine called directly, on a journal in memory; the journal given is the one that is reloaded. */
export async function measureEngine(world: WorldSeed, journal: Journal): Promise<Map<string, Measured>> {
  return new Map([
    ...(await measurePage(world)),
    ...(await measureSharing(world)),
    ...(await measure({ 'engine: reload': () => engineOn(journal, world).about() })),
    ...(await measureReload(world, journal)),
  ])
}

/** A filter is the handlers' matter: this is the least that one can cost. */
function measurePage(world: WorldSeed) {
  const engine = engineOn(createMemoryJournal(), world)
  return measure({
    'engine: page of 20 with a name filter': async () => {
      const images = await engine.read((folded) => ownImages(folded, owner))
      const page = images.filter(({ name }) => name.includes(namePart)).slice(0, pageSize)
      if (page.length !== pageSize) throw new Error(`A page of ${page.length}`)
    },
  })
}

/** What is written is folded in when the next command comes: each of the two also pays for the fold of the other. */
function measureSharing(world: WorldSeed) {
  const engine = engineOn(createMemoryJournal(), world)
  const command = (round: number) => ({ by: owner, image: imageToShare(world, round), accounts: [recipient] })
  return measure({
    'engine: share': (round) => engine.execute({ type: 'share-image', ...command(round) }),
    'engine: stop sharing': (round) => engine.execute({ type: 'stop-sharing', ...command(round) }),
  })
}

/** What a reload is made of. */
async function measureReload(world: WorldSeed, journal: Journal) {
  const fold = folder(new Map([[world.name, world]]), policiesWith(limits))
  const all = await journal.read(undefined)
  const begin = () => fold(undefined, { ...all, rows: all.rows.slice(0, 1) })
  let folded = begin()
  let found = all
  return measure({
    '– the world before its first entry': async () => void (folded = begin()),
    '– the entries out of the journal': async () => void (found = await journal.read(folded.position)),
    '– the entries folded in': async () => void fold(folded, found),
  })
}
