import type { WorldEvent } from './events.ts'
import { rememberEvent } from './history.ts'
import {
  addImage,
  addShare,
  changeShare,
  countShares,
  editImage,
  imageAt,
  instanceAt,
  removeImage,
  removeInstance,
  removeShare,
  setInstance,
} from './indexes.ts'
import { listOf } from './newest-first.ts'
import { shareHolders } from './views.ts'
import { inPlace } from './world.ts'
import type { World } from './world.ts'

/**
 * Folds an event that the account `by` brought about at `at` into the world, in place; the event stays as it is, though
 * what it made is edited later. Throws, with the world half
 * changed, when the event does not fit it: then the journal is damaged, and the world is to be thrown away.
 */
export function apply(world: World, event: WorldEvent, at: number, by: string): void {
  change(world, event, at)
  rememberEvent(world, event, at, by)
}

function change(world: World, event: WorldEvent, at: number): void {
  switch (event.type) {
    case 'image-shared': {
      const image = imageAt(world, event, event.image)
      const status = event.invited ? 'pending' : 'accepted'
      for (const account of event.accounts) addShare(world, image, { account, status, since: at })
      countShares(world, image, at, event.accounts.length)
      return
    }
    case 'invitation-answered': {
      const image = imageAt(world, event, event.image)
      const since = shareHolders(world, image).get(event.account)?.since ?? at
      const { account, answer, vault } = event
      const share = { account, status: answer, since, answered: at, ...(vault !== undefined && { vault }) }
      return changeShare(world, image, share)
    }
    case 'sharing-stopped': {
      const image = imageAt(world, event, event.image)
      for (const account of event.accounts) removeShare(world, image, account)
      return
    }
    case 'share-left':
      return removeShare(world, imageAt(world, event, event.image), event.account)
    case 'image-edited':
      return editImage(world, imageAt(world, event, event.image), event.changes)
    case 'image-copied': {
      imageAt(world, event, event.image)
      for (const copy of event.copies) addImage(world, { ...copy })
      return
    }
    case 'image-created':
      return addImage(world, { ...event.image })
    case 'images-deleted': {
      for (const image of event.images) removeImage(world, imageAt(world, event, image))
      return
    }
    case 'instances-created': {
      for (const instance of event.instances) setInstance(world, instance)
      return
    }
    case 'instance-power-changed':
    case 'instance-reinstalled':
      instanceAt(world, event, event.instance.owner, event.instance.id)
      return setInstance(world, event.instance)
    case 'instances-terminated': {
      for (const instance of event.instances) removeInstance(world, event, event.owner, instance)
      return
    }
    case 'vault-created':
      return listOf(world.vaults, inPlace(event, event.vault.owner)).set(event.vault.id, event.vault)
    case 'disks-created': {
      for (const disk of event.disks) listOf(world.disks, inPlace(event, disk.owner)).set(disk.id, disk)
      return
    }
    case 'job-started':
      return listOf(world.jobs, inPlace(event, event.job.owner)).set(event.job.id, event.job)
    default:
      throw new Error(`Unknown event ${JSON.stringify(event satisfies never)}`)
  }
}
