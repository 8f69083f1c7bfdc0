import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { accountNames, nameAccount } from '../storage/account-names.ts'
import { accountList, useBackend } from './backend.ts'
import { useOwnId } from './places.ts'
import { useSession } from './session.ts'

export interface NamedAccount {
  id: string
  name: string
}

/** What the accounts of this cloud are called: by the person, else by the backend for those they may act as. */
export function useAccountNames() {
  const session = useSession()
  const { place } = session
  const ownId = useOwnId()
  const given = useSyncExternalStore(accountNames.subscribe, accountNames.get)
  const accounts = useQuery(accountList(useBackend())).data ?? []
  // Recipients that are projects (H11) have other IDs than their accounts.
  const listed = session.cloud.listProjects ? [] : accounts
  const names = new Map(listed.filter(({ cloud }) => cloud === place.cloud).map(({ id, name }) => [id, name]))
  for (const [key, name] of Object.entries(given)) {
    const [cloud, id = ''] = key.split('/')
    if (cloud === place.cloud) names.set(id, name)
  }
  return {
    nameOf: (id: string) => names.get(id),
    /** Those whose name or ID holds the text, others than the account itself. */
    matching(text: string): NamedAccount[] {
      const wanted = text.trim().toLowerCase()
      if (wanted === '') return []
      return [...names]
        .filter(([id, name]) => id !== ownId && (name.toLowerCase().includes(wanted) || id.startsWith(wanted)))
        .map(([id, name]) => ({ id, name }))
    },
    rename: (id: string, name: string) => nameAccount(place.cloud, id, name),
  }
}
