import { queryOptions, useMutation } from '@tanstack/react-query'
import type { NewDisks } from '../clouds/resources.ts'
import { loadPages } from './pages.ts'
import { readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'

/** How often the list is read again while a disk is being made. */
const progressInterval = 2_000

/** The account's disks; none where the cloud has no disks of its own. */
export const diskList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'disks'],
    queryFn: ({ signal }) =>
      loadPages(async (page) => {
        const { disks, ...rest } = (await session.cloud.listDisks?.(page, signal)) ?? { disks: [] }
        return { items: disks, ...rest }
      }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((disk) => disk.state === 'creating') ? progressInterval : false,
  })

/** H10: makes data disks from an image; resolves with their IDs. */
export function useCreateDisks() {
  const session = useSession()
  return useMutation({
    mutationFn: async (request: NewDisks) => {
      const { createDisks } = session.cloud
      if (!createDisks) throw new Error('No disks are made of images on this cloud')
      return createDisks(request)
    },
    onSettled: (_ids, error, _request, _result, { client }) => readAgain(client, !!error, diskList(session).queryKey),
  })
}
