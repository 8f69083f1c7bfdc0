import type { ImageHappening } from '../../src/clouds/console/wire.ts'
import type { WorldEvent } from './events.ts'
import { inPlace } from './world.ts'
import type { Place, World } from './world.ts'

/** Adds to what happened to an image, by the account `by` at `at`. Of the cloud's own images nothing is kept. */
export function remember(world: World, place: Place, image: string, at: number, by: string, what: ImageHappening) {
  const key = inPlace(place, image)
  const found = world.images.get(key)
  if (!found || found.owner === 'public') return
  const records = world.history.get(key) ?? []
  if (records.length === 0) world.history.set(key, records)
  records.push({ at, by, what })
}

/** Adds an event, already folded, to the histories of the images that it concerns. */
export function rememberEvent(world: World, event: WorldEvent, at: number, by: string): void {
  const { cloud, region } = event
  const add = (image: string, what: ImageHappening) => remember(world, event, image, at, by, what)
  switch (event.type) {
    case 'image-shared':
      return add(event.image, { type: 'shared', accounts: event.accounts })
    case 'sharing-stopped':
      return add(event.image, { type: 'sharing-stopped', accounts: event.accounts })
    case 'share-left':
      return add(event.image, { type: 'left' })
    case 'invitation-answered':
      return add(event.image, { type: event.answer })
    case 'image-edited':
      return add(event.image, { type: 'edited', changes: event.changes })
    case 'image-created':
      return add(event.image.id, { type: 'created', instance: event.instance })
    case 'image-copied': {
      const copies = event.copies.map((copy) => ({ region: copy.region, image: copy.id }))
      add(event.image, { type: 'copied', copies })
      for (const copy of event.copies) {
        const what: ImageHappening = { type: 'created-as-copy', source: { region, image: event.image } }
        remember(world, { cloud, region: copy.region }, copy.id, at, by, what)
      }
      return
    }
    case 'instances-created': {
      // One command makes them all of one image.
      const image = event.instances[0]?.image
      if (image !== undefined) add(image, { type: 'instances-created', count: event.instances.length })
      return
    }
    case 'instance-reinstalled':
      return add(event.instance.image, { type: 'instance-reinstalled' })
    case 'disks-created': {
      const image = event.disks[0]?.image
      if (image !== undefined) add(image, { type: 'disks-created', count: event.disks.length })
      return
    }
    case 'images-deleted':
    case 'instances-terminated':
    case 'instance-power-changed':
    case 'vault-created':
    case 'job-started':
      return
  }
}
