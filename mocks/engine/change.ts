import type { Change } from '../../src/clouds/console/wire.ts'
import type { WorldEvent } from './events.ts'

/** What events touched, for pages that show it. */
export function changeOf(events: readonly WorldEvent[]): Change {
  return {
    touched: events.map((event) => {
      const { cloud, region } = event
      const instances = event.type === 'instances-created'
      return { cloud, region, images: instances ? [] : [event.image], instances }
    }),
  }
}
