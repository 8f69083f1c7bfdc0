import type { QueryClient } from '@tanstack/react-query'
import { redirect } from 'react-router-dom'
import type { Language } from '../i18n/languages.ts'
import { accountList, type Backend } from '../queries/backend.ts'
import { loadStageWords } from './stage-words.ts'
import { firstPath, oppositePath } from './views/places.ts'

/**
 * A link that names no view leads to where the person was last. Beside that, or where the link leaves it open who is on
 * the right, comes somebody who can be shared with.
 */
export async function loadStage(
  { client, backend }: { client: QueryClient; backend: Backend },
  url: string,
  language: Language,
) {
  const { pathname, search, searchParams } = new URL(url)
  // The router also takes another spelling of it, by which nobody else knows the stage.
  if (pathname !== '/stage') return redirect(`/stage${search}`)
  const [named, beside] = [searchParams.get('left'), searchParams.get('right')]
  if (beside !== '' && (named ?? beside) !== null) return loadStageWords(language)
  const accounts = (await client.query({ ...accountList(backend), staleTime: 'static' })) ?? []
  const left = named ?? firstPath(accounts)
  const right = oppositePath(accounts, left)
  searchParams.delete('right')
  searchParams.set('left', left)
  if (right !== undefined) searchParams.set('right', right)
  return redirect(`/stage?${searchParams}`)
}
