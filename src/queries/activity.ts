import { queryOptions } from '@tanstack/react-query'
import { createConsoleClient } from '../clouds/console/client.ts'
import type { Backend } from './backend.ts'
import type { Session } from './session.ts'

export type { Activity, ImageHappening } from '../clouds/console/wire.ts'

export const activityKey = (session: Session, image: string) => [...session.key, 'activity', image]

/** What happened to an image of one's own, newest first; `null` where the backend does not keep it. */
export const activityOf = (backend: Backend, session: Session, image: string) =>
  queryOptions({
    queryKey: activityKey(session, image),
    queryFn: ({ signal }) => createConsoleClient(backend.fetch).activity({ ...session.place, image }, signal),
  })
