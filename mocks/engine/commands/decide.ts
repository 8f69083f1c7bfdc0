import type { Unique } from '../ids.ts'
import type { World } from '../world.ts'
import type { Command, Decision } from './command.ts'
import { createInstances } from './create-instances.ts'
import { shareImage } from './share-image.ts'
import { stopSharing } from './stop-sharing.ts'

/**
 * What a command leads to in this world at this time: pure and synchronous, nothing is changed.
 * @throws RefusalError when a rule forbids it.
 */
export function decide(world: World, command: Command, now: number, unique: Unique): Decision {
  switch (command.type) {
    case 'share-image':
      return shareImage(world, command)
    case 'stop-sharing':
      return stopSharing(world, command)
    case 'create-instances':
      return createInstances(world, command, now, unique)
  }
}
