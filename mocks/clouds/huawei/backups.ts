import type { Backup, BackupList } from '../../../src/clouds/huawei/wire-resources.ts'
import { newId } from '../../engine/ids.ts'
import { imageSize, ownImages, receivedImages } from '../../engine/views.ts'
import type { Caller, ImageRecord, ShareStatus, World } from '../../engine/world.ts'
import { cbr } from './dialects.ts'
import { serviceError } from './errors.ts'
import { projectOperations } from './operation.ts'
import { hasAsked, rowsAsked } from './paging.ts'

const operation = projectOperations(cbr)

/** H8: what a whole-machine image rests on, for its owner alone. */
const showBackup = operation({
  name: 'ShowBackup',
  method: 'GET',
  path: '/v3/{project_id}/backups/{backup_id}',
  run: ({ engine, caller, path }): Promise<{ backup: Backup }> =>
    engine.read((world) => {
      const backup = ownImages(world, caller)
        .flatMap(backupAnswers)
        .find(({ id }) => id === path.backup_id)
      if (!backup) throw serviceError('BackupService.6200')
      return { backup }
    }),
})

/** One's own, unless those that others share are asked for. */
const listBackups = operation({
  name: 'ListBackups',
  method: 'GET',
  path: '/v3/{project_id}/backups',
  run: ({ engine, caller, query, dialect }): Promise<BackupList> => {
    const { limit, offset } = rowsAsked(query, dialect, { usual: 1000, most: 1000 })
    return engine.read((world) => {
      const backups = imagesAsked(world, caller, query).flatMap(backupAnswers)
      const found = backups.filter(({ name, status, resource_id, resource_type }) =>
        hasAsked(query, { name, status, resource_id, resource_type }),
      )
      return { backups: found.slice(offset, offset + limit), count: found.length, limit, offset }
    })
  },
})

const statuses: readonly ShareStatus[] = ['pending', 'accepted', 'rejected']

/** Whether a backup is listed for those who share in the image is not documented, so the world says it of each. */
function imagesAsked(world: World, caller: Caller, query: URLSearchParams): readonly ImageRecord[] {
  const type = query.get('own_type') ?? 'private'
  if (!['private', 'shared', 'all_granted'].includes(type)) throw cbr.badRequest()
  const shared = statuses
    .filter((member_status) => hasAsked(query, { member_status }))
    .flatMap((status) => receivedImages(world, caller, status))
    .filter(({ backup }) => backup?.listedForRecipients)
  return [...(type === 'shared' ? [] : ownImages(world, caller)), ...(type === 'private' ? [] : shared)]
}

/** None or one. */
function backupAnswers(image: ImageRecord): Backup[] {
  const { backup, owner, created } = image
  if (!backup) return []
  const common = { project_id: owner, status: 'available', created_at: new Date(created).toISOString() }
  return [
    {
      ...common,
      id: backup.id,
      name: backup.name,
      resource_type: 'OS::Nova::Server',
      resource_id: backup.server.id,
      resource_name: backup.server.name,
      resource_size: imageSize(image),
      extend_info: { os_images_data: [{ image_id: image.id }] },
      children: image.disks.map(({ usage, sizeGiB }, n) => ({
        ...common,
        id: newId('uuid', `${backup.id} ${n}`),
        name: backup.name,
        resource_type: 'OS::Cinder::Volume',
        resource_id: newId('uuid', `${backup.server.id} ${n}`),
        resource_name: `${backup.server.name}-volume-${String(n).padStart(4, '0')}`,
        resource_size: sizeGiB,
        extend_info: { bootable: usage === 'system' },
        children: [],
      })),
    },
  ]
}

export const backupOperations = [showBackup, listBackups]
