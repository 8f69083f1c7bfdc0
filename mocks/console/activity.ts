import type { ActivityAnswer } from '../../src/clouds/console/wire.ts'
import type { Engine } from '../engine/engine.ts'
import { callerOf, imageHistory } from '../engine/views.ts'
import type { CloudId, World } from '../engine/world.ts'

/** A page shows the latest; an image may have been shared ten thousand times. */
const most = 200

/** What happened to an image, for its owner. Undefined for everybody else, and when the request names no image. */
export async function activityOf(request: Request, engine: Engine): Promise<ActivityAnswer | undefined> {
  const query = new URL(request.url).searchParams
  const asked = (name: string) => query.get(name) ?? ''
  const as = request.headers.get('X-Console-Account') ?? ''
  return engine.read((world) => {
    const cloud = openCloud(world, asked('cloud'))
    const caller = cloud && callerOf(world, cloud, as, asked('region'))
    const history = caller && imageHistory(world, caller, asked('image'))
    if (!history) return undefined
    const newest = history.slice(-most).toReversed()
    return {
      activity: newest.map(({ at, by, what }) => ({ when: new Date(at).toISOString(), who: by, what })),
      total: history.length,
    }
  })
}

const openCloud = (world: World, name: string): CloudId | undefined =>
  (Object.keys(world.policies) as CloudId[]).find((cloud) => cloud === name) // the keys that its type allows
