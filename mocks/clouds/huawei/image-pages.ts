import { visibleImage } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { Caller, ImageRecord, World } from '../../engine/world.ts'
import type { Dialect } from './operation.ts'

/** How many images a page has when none are asked for, and at most. */
interface PageSizes {
  usual: number
  most: number
}

type Order = (a: VisibleImage, b: VisibleImage) => number

/** What a list of images is asked for, and how to say that it is malformed. */
export interface ListRequest {
  caller: Caller
  query: URLSearchParams
  dialect: Dialect
}

/**
 * The page that comes after the image `marker`, which need not be in the list any more, and whether more follow.
 * Throws HuaweiError for a limit, marker or order that there is not.
 */
export function imagePage(
  world: World,
  images: readonly VisibleImage[],
  { caller, query, dialect }: ListRequest,
  sizes: PageSizes,
): { page: VisibleImage[]; more: boolean } {
  const order = orderOf(query, dialect)
  const limit = limitOf(query, dialect, sizes)
  const sorted = images.toSorted(order)
  const marker = query.get('marker')
  const last = marker ? visibleImage(world, caller, marker) : undefined
  if (marker && !last) throw dialect.badRequest()
  const first = last ? sorted.findIndex((seen) => order(seen, last) > 0) : 0
  const page = first < 0 ? [] : sorted.slice(first, first + limit)
  return { page, more: first >= 0 && first + page.length < sorted.length }
}

function limitOf(query: URLSearchParams, dialect: Dialect, { usual, most }: PageSizes): number {
  const asked = query.get('limit') ?? String(usual)
  if (!/^\d+$/.test(asked)) throw dialect.badRequest()
  return Math.min(Number(asked), most)
}

/** Formats, sizes and, of all that can be listed, states are the same of every image here. */
const keys: Record<string, (image: ImageRecord) => string | number> = {
  name: ({ name }) => name,
  id: ({ id }) => id,
  created_at: ({ created }) => created,
  container_format: () => '',
  disk_format: () => '',
  size: () => '',
  status: ({ state }) => state,
}

/** The newest first unless another order is asked for; of equals those with the greater ID. */
function orderOf(query: URLSearchParams, dialect: Dialect): Order {
  // The SDK's own constant for `status` ends in a space.
  const name = query.get('sort_key')?.trim() ?? 'created_at'
  const direction = query.get('sort_dir') ?? 'desc'
  const keyOf = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (!keyOf || (direction !== 'asc' && direction !== 'desc')) throw dialect.badRequest()
  const sign = direction === 'asc' ? 1 : -1
  return (a, b) => sign * compare(keyOf(a.image), keyOf(b.image)) || compare(b.image.id, a.image.id)
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
