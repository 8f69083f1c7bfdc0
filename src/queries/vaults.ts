import { queryOptions, useMutation, useQueries } from '@tanstack/react-query'
import type { Image } from '../clouds/cloud.ts'
import type { NewVault, Vault } from '../clouds/resources.ts'
import { imagesKey } from './images.ts'
import { readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'

/** The account's vaults here; none where the cloud has no such thing. */
export const vaultList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'vaults'],
    queryFn: async ({ signal }) => {
      const items: Vault[] = (await session.cloud.listVaults?.(signal)) ?? []
      return { items, total: items.length, complete: true }
    },
  })

/** Resolves with the new vault's ID once the list has it. */
export function useCreateVault() {
  const session = useSession()
  const { createVault } = session.cloud
  return useMutation({
    mutationFn: (request: NewVault) => {
      if (!createVault) throw new Error('This cloud has no vaults')
      return createVault(request)
    },
    onSettled: (_id, error, _request, _result, { client }) => readAgain(client, !!error, vaultList(session).queryKey),
  })
}

/** How large the backup behind a whole-machine image is, in GiB (H7); `null` where the account cannot know (H8). */
const backupSize = (session: Session, image: Image) =>
  queryOptions({
    queryKey: [...imagesKey(session), 'backup-size', image.id],
    queryFn: async ({ signal }) => (await session.cloud.readBackup?.(image, signal))?.totalGiB ?? null,
  })

/** By image; undefined while it is read. Where reading fails the size is not known either. */
export function useBackupSizes(images: Image[]): (image: string) => number | null | undefined {
  const session = useSession()
  const reads = useQueries({ queries: images.map((image) => backupSize(session, image)) })
  const sizes = new Map(images.map(({ id }, index) => [id, reads[index]?.isError ? null : reads[index]?.data]))
  return (image) => sizes.get(image)
}
