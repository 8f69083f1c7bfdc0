import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'

/** A copy that this console had made of an image, in another region. */
export interface Copy {
  region: string
  id: string
  /** ISO 8601. */
  startedAt: string
}

/** Which copies belong together, as clouds do not remember it. Kept per world: another mock world has other images. */
interface Copies {
  world: string
  /** By their source: cloud/account/region/image. */
  sources: Record<string, Copy[]>
}

export const copies = stored('copies', readCopies)

function readCopies(found: unknown): Copies {
  if (!isRecord(found) || typeof found.world !== 'string' || !isRecord(found.sources)) return { world: '', sources: {} }
  const sources: Copies['sources'] = {}
  for (const [source, kept] of Object.entries(found.sources)) {
    if (Array.isArray(kept)) sources[source] = kept.filter(isCopy)
  }
  return { world: found.world, sources }
}

function isCopy(value: unknown): value is Copy {
  return isRecord(value) && [value.region, value.id, value.startedAt].every((field) => typeof field === 'string')
}

const none: Copy[] = []

/** The oldest first. */
function copiesOf(source: string): Copy[] {
  return copies.get().sources[source] ?? none
}

export function addCopy(source: string, copy: Copy) {
  put(source, [...copiesOf(source), copy])
}

export function forgetCopy(source: string, { region, id }: Copy) {
  put(
    source,
    copiesOf(source).filter((copy) => copy.region !== region || copy.id !== id),
  )
}

/** Forgets everything when the world is another than the copies were made in. */
export function copiesBelongTo(world: string) {
  if (copies.get().world !== world) copies.set({ world, sources: {} })
}

function put(source: string, kept: Copy[]) {
  const { world, sources } = copies.get()
  const { [source]: _, ...others } = sources
  copies.set({ world, sources: kept.length > 0 ? { ...others, [source]: kept } : others })
}
