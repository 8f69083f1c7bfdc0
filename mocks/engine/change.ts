import type { Change } from '../../src/clouds/console/wire.ts'
import type { WorldEvent } from './events.ts'

/** What events touched, for pages that show it. */
export function changeOf(events: readonly WorldEvent[]): Change {
  return {
    touched: events.flatMap((event) =>
      touchedBy(event).map(({ region, images = [], instances = false }) => ({
        cloud: event.cloud,
        region,
        images,
        instances,
      })),
    ),
  }
}

interface Touched {
  region: string
  images?: string[]
  instances?: boolean
}

/** With instances comes the image that they were made from: it has seen something too. */
function touchedBy(event: WorldEvent): Touched[] {
  const { region } = event
  switch (event.type) {
    case 'image-shared':
    case 'sharing-stopped':
    case 'image-edited':
      return [{ region, images: [event.image] }]
    case 'image-created':
      return [{ region, images: [event.image.id] }]
    case 'image-copied':
      return [
        { region, images: [event.image] },
        ...event.copies.map((copy) => ({ region: copy.region, images: [copy.id] })),
      ]
    case 'images-deleted':
      return [{ region, images: event.images }]
    case 'instances-created':
      return [{ region, images: [...new Set(event.instances.map(({ image }) => image))], instances: true }]
    case 'instance-reinstalled':
      return [{ region, images: [event.instance.image], instances: true }]
    case 'instances-terminated':
      return [{ region, instances: true }]
  }
}
