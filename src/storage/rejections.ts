import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'

/**
 * Images turned away in this console, on clouds that know no rejection of their own (C1). Kept per world: a decision
 * about an image of one mock world says nothing about another's.
 */
interface Rejections {
  world: string
  /** By place (cloud/account/region), then image ID: when, in ISO 8601. */
  places: Record<string, Record<string, string>>
}

export const rejections = stored('rejections', readRejections)

function readRejections(found: unknown): Rejections {
  const nothing = { world: '', places: {} }
  if (!isRecord(found) || typeof found.world !== 'string' || !isRecord(found.places)) return nothing
  const places: Rejections['places'] = {}
  for (const [place, images] of Object.entries(found.places)) {
    if (!isRecord(images)) continue
    const known = Object.entries(images).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    places[place] = Object.fromEntries(known)
  }
  return { world: found.world, places }
}

const none: Record<string, string> = {}

/** When each image of a place was turned away, by image ID. */
export function rejectedIn(place: string): Record<string, string> {
  return rejections.get().places[place] ?? none
}

export function reject(place: string, image: string, at: string) {
  put(place, { ...rejectedIn(place), [image]: at })
}

export function accept(place: string, image: string) {
  keepRejected(place, (id) => id !== image)
}

/** Forgets decisions about images that are no longer received. */
export function keepRejected(place: string, keep: (image: string) => boolean) {
  const before = Object.entries(rejectedIn(place))
  const after = before.filter(([image]) => keep(image))
  if (after.length < before.length) put(place, Object.fromEntries(after))
}

/** Forgets everything when the world is another than the decisions were made in. */
export function rejectionsBelongTo(world: string) {
  if (rejections.get().world !== world) rejections.set({ world, places: {} })
}

function put(place: string, images: Record<string, string>) {
  const { world, places } = rejections.get()
  rejections.set({ world, places: { ...places, [place]: images } })
}
