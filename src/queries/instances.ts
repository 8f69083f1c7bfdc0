import { queryOptions, useMutation } from '@tanstack/react-query'
import type { InstanceState, NewImage, NewInstances } from '../clouds/cloud.ts'
import { CloudError } from '../clouds/cloud-error.ts'
import { imageList, imageQuota, imagesKey } from './images.ts'
import { loadPages } from './pages.ts'
import { allFailed, readAgain } from './read-again.ts'
import { type Session, useSession } from './session.ts'

/** How often the list is read again while an instance is on its way to another state. */
const progressInterval = 2_000

const passing = new Set<InstanceState>(['pending', 'changing'])

export const instanceList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'instances'],
    queryFn: ({ signal }) =>
      loadPages(async (page) => {
        const { instances, ...rest } = await session.cloud.listInstances(page, signal)
        return { items: instances, ...rest }
      }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((instance) => passing.has(instance.state)) ? progressInterval : false,
  })

export const zoneList = (session: Session) =>
  queryOptions({
    queryKey: [...session.key, 'zones'],
    queryFn: ({ signal }) => session.cloud.listZones(signal),
    staleTime: Infinity,
  })

/** Resolves with the IDs of the new instances. */
export function useCreateInstances() {
  const session = useSession()
  return useMutation({
    mutationFn: (request: NewInstances) => session.cloud.createInstances(request),
    onSettled: (_ids, error, _request, _result, { client }) =>
      readAgain(client, !!error, instanceList(session).queryKey),
  })
}

/** Makes an image of one's own from an instance (T14); resolves with its ID. */
export function useCreateImage() {
  const session = useSession()
  return useMutation({
    mutationFn: (request: NewImage) => session.cloud.createImage(request),
    // After a refusal too: a name that is taken may have come from elsewhere.
    onSettled: (_id, error, _request, _result, { client }) =>
      readAgain(client, !!error, imageList(session, 'own').queryKey, imageQuota(session).queryKey),
  })
}

/** Wipes an instance's system disk and puts an image on it (T4). */
export function useReinstall() {
  const session = useSession()
  const { reinstall } = session.cloud
  return useMutation({
    mutationFn: async ({ instance, image }: { instance: string; image: string }) => {
      if (!reinstall) throw new Error('Nothing is reinstalled on this cloud')
      await reinstall(instance, image)
    },
    onSettled: (_nothing, error, _request, _result, { client }) =>
      readAgain(client, !!error, instanceList(session).queryKey),
  })
}

/** Wipes an instance's system disk and puts its present image on it again; refused once that image is gone (A13). */
export function useReinitialise() {
  const session = useSession()
  const { reinitialise } = session.cloud
  return useMutation({
    mutationFn: async (instance: string) => {
      if (!reinitialise) throw new Error('Nothing is re-initialised on this cloud')
      await reinitialise(instance)
    },
    onSettled: (_nothing, error, _instance, _result, { client }) =>
      // A refusal may be about its image.
      readAgain(client, !!error, instanceList(session).queryKey, ...(error ? [imagesKey(session)] : [])),
  })
}

/** Starts an instance, or stops it. */
function usePower(change: 'start' | 'stop') {
  const session = useSession()
  return useMutation({
    mutationFn: async (instance: string) => {
      const { [change]: switched } = session.cloud
      if (!switched) throw new Error(`No instance is switched on this cloud: ${change}`)
      await switched(instance)
    },
    // After a refusal too: it may have been switched elsewhere.
    onSettled: (_nothing, error, _instance, _result, { client }) =>
      readAgain(client, !!error, instanceList(session).queryKey),
  })
}

export const useStart = () => usePower('start')
export const useStop = () => usePower('stop')

interface Termination {
  instances: string[]
  /** Called after each of the cloud's answers. */
  onOutcome: (instance: string, error: CloudError | undefined) => void
  /** Aborting stops before the next call. */
  signal: AbortSignal
}

/** Terminates instances one by one, so that one refusal does not keep the others (C2). */
export function useTerminateInstances() {
  const session = useSession()
  const { terminate } = session.cloud
  return useMutation({
    mutationFn: async ({ instances, onOutcome, signal }: Termination) => {
      if (!terminate) throw new Error('Nothing is terminated on this cloud')
      const outcomes: { error: CloudError | undefined }[] = []
      for (const instance of instances) {
        if (signal.aborted) break
        const error = await refusalOf(terminate(instance))
        outcomes.push({ error })
        onOutcome(instance, error)
      }
      return outcomes
    },
    onSettled: (outcomes, _error, _request, _result, { client }) =>
      readAgain(client, allFailed(outcomes), instanceList(session).queryKey),
  })
}

/** An instance that is not there any more is as wished: the answer to an earlier call may have been lost. */
async function refusalOf(termination: Promise<void>): Promise<CloudError | undefined> {
  try {
    await termination
    return undefined
  } catch (error) {
    if (!(error instanceof CloudError)) return new CloudError(String(error), { kind: 'unavailable' })
    return error.kind === 'not-found' ? undefined : error
  }
}
