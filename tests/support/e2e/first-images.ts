import { createEngine } from '../../../mocks/engine/engine.ts'
import { callerOf, ownImages, receivedImages } from '../../../mocks/engine/views.ts'
import type { AccountRecord, WorldSeed } from '../../../mocks/engine/world.ts'
import { createMemoryJournal } from '../../../mocks/journal/memory.ts'
import { placeOf } from '../pages/places.ts'

/** What the lists of a world begin with, as its engine says: the name of the first image, if there is one. */
export function firstImagesIn(world: WorldSeed) {
  const engine = createEngine({ journal: createMemoryJournal(), world, now: Date.now })
  const first = (account: AccountRecord, list: typeof ownImages | typeof receivedImages) =>
    engine.read((folded) => {
      const { cloud } = account
      const caller = callerOf(folded, cloud, account.id, placeOf(account).region)
      return caller && list(folded, caller)[0]?.name
    })
  return {
    own: (account: AccountRecord) => first(account, ownImages),
    received: (account: AccountRecord) => first(account, receivedImages),
  }
}
