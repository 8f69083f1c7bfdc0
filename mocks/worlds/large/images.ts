import { newId } from '../../engine/ids.ts'
import type { ImageSeed } from '../../engine/world.ts'
import { daysAgo, hoursAgo, type SomeImage } from '../records.ts'
import { chance, type Chance } from './chance.ts'
import type { LargeCloud } from './clouds.ts'
import { buildName, descriptions } from './names.ts'

const oldest = daysAgo(1095)
const sizesGiB = [40, 50, 60, 80, 100, 200] as const

/** So many of one owner on that cloud, the oldest first: fewer a day the longer ago. */
export function imagesOn(cloud: LargeCloud, count: number): ImageSeed[] {
  const draw = chance(count)
  return Array.from({ length: count }, (_, n) => imageOn(cloud, draw, n, count))
}

function imageOn(cloud: LargeCloud, draw: Chance, n: number, count: number): ImageSeed {
  const place = draw.happens(0.8) ? cloud.places[0] : draw.oneOf(cloud.places)
  const { region, owner } = place
  const created = Math.round(oldest * (1 - n / count) ** 1.6)
  const image = cloud.image({
    region,
    owner,
    id: newId(cloud.idForm, `large world, image ${n}`, region),
    name: buildName(draw, n, count),
    description: draw.oneOf(descriptions),
    ...draw.oneOf(cloud.software),
    created,
    ...peculiarity(draw, created, count - n),
  })
  const [disk] = image.disks
  if (disk) disk.sizeGiB = draw.oneOf(sizesGiB)
  const shareable = image.state === 'available' && !image.encrypted && !image.deprecated
  if (shareable && created < cloud.sharedUntil) image.sharedWith = sharedWith(cloud, place, draw, created)
  return image
}

/** What sets some apart from most; the last few are on their way. */
function peculiarity({ happens, below }: Chance, created: number, fromLast: number): Partial<SomeImage> {
  if (fromLast <= 3) return { state: 'copying', copied: true, readyAt: created + hoursAgo(-fromLast) }
  if (happens(0.012)) return { state: 'failed' }
  if (happens(0.004)) return { state: 'import-failed', source: 'imported' }
  if (happens(0.03)) return { encrypted: true }
  if (created < daysAgo(200) && happens(0.1)) return { deprecated: true }
  if (happens(0.05)) return { architecture: 'arm' }
  if (happens(0.08)) return { source: 'imported' }
  return below(20) === 0 ? { copied: true } : {}
}

/** Soon after it was made, and before the world began. */
function sharedWith(
  { invites }: LargeCloud,
  { borealis, cumulus, strangers }: LargeCloud['places'][0],
  { happens, next, below }: Chance,
  created: number,
): ImageSeed['sharedWith'] {
  const since = created + Math.floor(next() * 0.8 * Math.min(-created, -daysAgo(3)))
  const accounts = [...(happens(0.3) ? [borealis] : []), ...(happens(0.12) ? [cumulus] : [])]
  if (happens(0.02)) {
    const first = below(60)
    accounts.push(...strangers.slice(first, first + 2 + below(10)))
  }
  return accounts.map((account) => {
    const status = !invites || happens(0.85) ? 'accepted' : happens(0.6) ? 'pending' : 'rejected'
    const answered = status !== 'pending' && invites
    return {
      account,
      since,
      status,
      ...(answered && { answered: since + Math.floor(next() * 0.8 * Math.min(-since, -daysAgo(2))) }),
    }
  })
}
