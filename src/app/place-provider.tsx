import { useEffect, useMemo, type ReactNode } from 'react'
import { useLoaderData, useParams } from 'react-router-dom'
import { isCloudId } from '../clouds/clouds.ts'
import { useLanguage } from '../i18n/i18n.tsx'
import { useBackend } from '../queries/backend.ts'
import { openSession, SessionContext } from '../queries/session.ts'
import { deadEnd, type LoadedPlace } from './loaders.ts'
import { loadPagesWhenIdle } from './pages.ts'

/** Opens the cloud that the path names, for the account and in the region that it names. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const { module, words } = useLoaderData<LoadedPlace>()
  const { cloud, account = '', region = '' } = useParams()
  const language = useLanguage()
  const backend = useBackend()
  if (!isCloudId(cloud)) throw deadEnd('no-such-cloud')

  const session = useMemo(
    () => openSession({ place: { cloud, account, region }, module, words, language, backend }),
    [module, words, cloud, account, region, language, backend],
  )

  // In an effect: what the first view itself asks to be loaded ahead comes before.
  useEffect(() => loadPagesWhenIdle(session), [session])

  return <SessionContext value={session}>{children}</SessionContext>
}
