import { visibleImage } from '../../engine/views.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { Caller, ImageRecord, World } from '../../engine/world.ts'
import { serviceError } from './errors.ts'

/** How many images a page has when none are asked for, and at most. */
interface PageSizes {
  usual: number
  most: number
}

type Order = (a: VisibleImage, b: VisibleImage) => number

/**
 * The page that comes after the image `marker`, which need not be in the list any more.
 * @throws HuaweiError IMG.0001 for a limit, marker or order that there is not.
 */
export function imagePage(
  world: World,
  caller: Caller,
  images: readonly VisibleImage[],
  query: URLSearchParams,
  sizes: PageSizes,
): VisibleImage[] {
  const order = orderOf(query)
  const sorted = images.toSorted(order)
  const marker = query.get('marker')
  const last = marker ? visibleImage(world, caller, marker) : undefined
  if (marker && !last) throw serviceError('IMG.0001')
  const first = last ? sorted.findIndex((seen) => order(seen, last) > 0) : 0
  return first < 0 ? [] : sorted.slice(first, first + limitOf(query, sizes))
}

function limitOf(query: URLSearchParams, { usual, most }: PageSizes): number {
  const asked = query.get('limit') ?? String(usual)
  if (!/^\d+$/.test(asked)) throw serviceError('IMG.0001')
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
function orderOf(query: URLSearchParams): Order {
  // The SDK's own constant for `status` ends in a space.
  const name = query.get('sort_key')?.trim() ?? 'created_at'
  const direction = query.get('sort_dir') ?? 'desc'
  const keyOf = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (!keyOf || (direction !== 'asc' && direction !== 'desc')) throw serviceError('IMG.0001')
  const sign = direction === 'asc' ? 1 : -1
  return (a, b) => sign * compare(keyOf(a.image), keyOf(b.image)) || compare(b.image.id, a.image.id)
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
