import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import { shareHolders } from '../views.ts'
import type { World } from '../world.ts'
import type { CommandOf, Decision } from './command.ts'
import { imageToChange } from './image-asked-for.ts'
import { recipients } from './recipients.ts'

/**
 * Takes an image back from accounts, whatever they have answered. Those that do not have it are passed over in silence
 * (what was asked for holds) or refused, as the cloud does.
 */
export function stopSharing(world: World, command: CommandOf<'stop-sharing'>): Decision<'stop-sharing'> {
  const image = imageToChange(world, command.by, command.image)
  const holders = shareHolders(world, image)
  const accounts = recipients(world, command.by, command.accounts).filter((account) => holders.has(account))
  const missing = command.accounts.find((account) => !holders.has(account))
  if (missing !== undefined && policyOf(world, command.by.cloud).stopUnshared === 'refused') {
    throw new RefusalError({ reason: 'not-shared', image: image.id, account: missing })
  }
  const { cloud, region } = image
  return {
    events: accounts.length > 0 ? [{ type: 'sharing-stopped', cloud, region, image: image.id, accounts }] : [],
    result: undefined,
  }
}
