import type { Unique } from '../ids.ts'
import type { World } from '../world.ts'
import type { Command, Decision } from './command.ts'
import { answerInvitation } from './answer-invitation.ts'
import { cancelCopy } from './cancel-copy.ts'
import { copyImage } from './copy-image.ts'
import { createDisks } from './create-disks.ts'
import { createImage } from './create-image.ts'
import { createInstances } from './create-instances.ts'
import { createVault } from './create-vault.ts'
import { deleteImages } from './delete-images.ts'
import { editImage } from './edit-image.ts'
import { leaveShare } from './leave-share.ts'
import { reinstallInstance } from './reinstall-instance.ts'
import { runJob } from './run-job.ts'
import { shareImage } from './share-image.ts'
import { stopSharing } from './stop-sharing.ts'
import { switchInstance } from './switch-instance.ts'
import { terminateInstances } from './terminate-instances.ts'

/**
 * What a command leads to in this world at this time: pure and synchronous, nothing is changed.
 * @throws RefusalError when a rule forbids it.
 */
export function decide(world: World, command: Command, now: number, unique: Unique): Decision {
  switch (command.type) {
    case 'share-image':
      return shareImage(world, command, now)
    case 'stop-sharing':
      return stopSharing(world, command)
    case 'leave-share':
      return leaveShare(world, command)
    case 'edit-image':
      return editImage(world, command, now)
    case 'copy-image':
      return copyImage(world, command, now, unique)
    case 'cancel-copy':
      return cancelCopy(world, command, now)
    case 'create-image':
      return createImage(world, command, now, unique)
    case 'delete-images':
      return deleteImages(world, command, now)
    case 'create-instances':
      return createInstances(world, command, now, unique)
    case 'reinstall-instance':
      return reinstallInstance(world, command, now, unique)
    case 'start-instance':
    case 'stop-instance':
      return switchInstance(world, command, now)
    case 'terminate-instances':
      return terminateInstances(world, command, now)
    case 'answer-invitation':
      return answerInvitation(world, command, now)
    case 'create-vault':
      return createVault(world, command, now, unique)
    case 'create-disks':
      return createDisks(world, command, now, unique)
    case 'run-job':
      return runJob(world, command, now, unique, decide)
  }
}
