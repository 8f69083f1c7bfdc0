import type { Change, Touched } from '../../src/clouds/console/wire.ts'
import type { WorldEvent } from './events.ts'
import { policyOf } from './policy.ts'
import type { Place, World } from './world.ts'

/** What events touched, for pages that show it. */
export function changeOf(world: World, events: readonly WorldEvent[]): Change {
  const touched = events.flatMap((event) =>
    touchedBy(event).map(({ region, images = [], lists = [] }) => {
      const { cloud } = event
      return { cloud, regions: namesOf(world, { cloud, region }), images, lists }
    }),
  )
  return { touched }
}

/** How the console calls a place: where accounts have projects, by the names of those in the region. */
function namesOf(world: World, { cloud, region }: Place): string[] {
  if (policyOf(world, cloud).tenant === 'account') return [region]
  const there = [...world.projects.values()].filter((project) => project.region === region)
  return [...new Set(there.map(({ name }) => name))]
}

interface TouchedPart {
  region: string
  images?: string[]
  lists?: Touched['lists']
}

/** With instances and disks comes the image that they were made from: it has seen something too. */
function touchedBy(event: WorldEvent): TouchedPart[] {
  const { region } = event
  switch (event.type) {
    case 'image-shared':
    case 'sharing-stopped':
    case 'share-left':
    case 'image-edited':
      return [{ region, images: [event.image] }]
    case 'invitation-answered':
      // A vault holds more or less with it.
      return [{ region, images: [event.image], lists: ['vaults'] }]
    case 'image-created':
      return [{ region, images: [event.image.id] }]
    case 'image-copied':
      return [
        { region, images: [event.image] },
        ...event.copies.map((copy) => ({ region: copy.region, images: [copy.id] })),
      ]
    case 'images-deleted':
      return [{ region, images: event.images, lists: ['vaults'] }]
    case 'instances-created':
      return [{ region, images: [...new Set(event.instances.map(({ image }) => image))], lists: ['instances'] }]
    case 'instance-reinstalled':
      return [{ region, images: [event.instance.image], lists: ['instances'] }]
    case 'instance-power-changed':
    case 'instances-terminated':
      return [{ region, lists: ['instances'] }]
    case 'disks-created':
      return [{ region, images: [...new Set(event.disks.map(({ image }) => image))], lists: ['disks'] }]
    case 'vault-created':
      return [{ region, lists: ['vaults'] }]
    case 'job-started':
      return []
  }
}
