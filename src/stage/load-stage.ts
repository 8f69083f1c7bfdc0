import type { QueryClient } from '@tanstack/react-query'
import { redirect } from 'react-router-dom'
import type { Language } from '../i18n/languages.ts'
import { accountList, type Backend } from '../queries/backend.ts'
import { loadStageWords } from './stage-words.ts'
import { firstPath, oppositePath } from './views/places.ts'

/** A link that names no view leads to where the person was last, and beside it somebody who can be shared with. */
export async function loadStage(
  { client, backend }: { client: QueryClient; backend: Backend },
  url: string,
  language: Language,
) {
  const { searchParams } = new URL(url)
  if (searchParams.has('left') || searchParams.has('right')) return loadStageWords(language)
  const accounts = (await client.query({ ...accountList(backend), staleTime: 'static' })) ?? []
  const left = firstPath(accounts)
  const right = oppositePath(accounts, left)
  const pair = new URLSearchParams({ left, ...(right !== undefined && { right }) })
  return redirect(`/stage?${new URLSearchParams([...pair, ...searchParams])}`)
}
