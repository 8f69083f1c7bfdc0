import { dryRun } from './dry-run.ts'
import { checkImageId } from './ids.ts'
import { actedOn } from './lists.ts'
import { operation } from './operation.ts'

/** T6, T7: all of the list, or none. An image's snapshots go with it, `DeleteBindedSnap` or not: nothing else shows them. */
export const deleteImages = operation<'DeleteImages'>({
  parameters: {
    fields: { ImageIds: { list: 'string' }, DeleteBindedSnap: 'boolean', DryRun: 'boolean' },
    required: ['ImageIds'],
  },
  run: async ({ ImageIds, DryRun }, { engine, caller }) => {
    const images = actedOn('ImageIds', ImageIds)
    for (const id of images) checkImageId(id)
    const command = { type: 'delete-images' as const, by: caller, images }
    await (DryRun ? dryRun(engine, command) : engine.execute(command))
    return {}
  },
})
