import { redirect, type Params } from 'react-router-dom'
import { clouds, isCloudId, loadCloud } from '../clouds/clouds.ts'
import { accountList } from '../queries/backend.ts'
import { imageList, imageQuota } from '../queries/images.ts'
import { openSession } from '../queries/session.ts'
import { lastPlace } from '../storage/preferences.ts'
import { paths, startPath } from '../ui/paths.ts'
import { currentLanguage } from './language.ts'
import type { RouterContext } from './router.tsx'

/** Why a path leads nowhere; `dead-ends.tsx` has the words. */
export type DeadEnd = 'no-such-page' | 'no-such-cloud' | 'no-accounts'

export const deadEnd = (reason: DeadEnd) => new Response(reason, { status: 404 })

/** Loads a place's cloud and its words, so that the shell can be drawn whole. */
export async function loadPlace(params: Params) {
  if (!isCloudId(params.cloud)) throw deadEnd('no-such-cloud')
  return loadCloud(clouds[params.cloud], currentLanguage())
}

/** Reads what the first page shows, which need not wait for the page to be drawn. */
export async function readFirstPage({ client, backend }: RouterContext, params: Params) {
  const { cloud, account = '', region = '' } = params
  const loaded = await loadPlace(params)
  if (!isCloudId(cloud)) throw deadEnd('no-such-cloud')
  const place = { cloud, account, region }
  const session = openSession({ place, ...loaded, language: currentLanguage(), backend })
  await Promise.all([client.query(imageList(session, 'own')), client.query(imageQuota(session))])
}

export type LoadedPlace = Awaited<ReturnType<typeof loadPlace>>

/**
 * `/` leads to the last place. Without one, to the page for newcomers, so that Back leads there from whatever it opens;
 * with a real cloud behind the console there is no such page, and it is the first account.
 */
export async function loadStart({ client, backend, simulated }: RouterContext) {
  const last = lastPlace.get()
  if (last) return redirect(last)
  if (simulated) return redirect(startPath)
  const accounts = await client.query({ ...accountList(backend), staleTime: 'static' })
  const account = accounts?.[0]
  if (!account) throw deadEnd('no-accounts')
  const region = clouds[account.cloud].start
  return redirect(paths.customImages({ cloud: account.cloud, account: account.id, region }))
}
