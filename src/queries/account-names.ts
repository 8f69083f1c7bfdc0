import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { ConsoleAccount } from '../clouds/console/wire.ts'
import { accountNames, nameAccount } from '../storage/account-names.ts'
import { accountList, useBackend } from './backend.ts'
import { useSession } from './session.ts'

export interface NamedAccount {
  id: string
  name: string
}

/** What the accounts of this cloud are called: by the person, else by the backend for those they may act as. */
export function useAccountNames() {
  const { place } = useSession()
  const given = useSyncExternalStore(accountNames.subscribe, accountNames.get)
  const listed = useQuery(accountList(useBackend())).data?.filter(({ cloud }) => cloud === place.cloud) ?? []
  const known = listed.flatMap(recipientsOf)
  const self = known.find(
    ({ account, place: there }) => account === place.account && (there ?? place.region) === place.region,
  )
  const elsewhere = new Set(known.filter(({ region }) => region !== self?.region).map(({ id }) => id))
  const names = new Map(known.map(({ id, name }) => [id, name]))
  for (const [key, name] of Object.entries(given)) {
    const [cloud, id = ''] = key.split('/')
    if (cloud === place.cloud) names.set(id, name)
  }
  return {
    nameOf: (id: string) => names.get(id),
    /** Those whose name or ID holds the text and that can receive here, others than the account itself. */
    matching(text: string): NamedAccount[] {
      const wanted = text.trim().toLowerCase()
      if (wanted === '') return []
      return [...names]
        .filter(([id]) => id !== self?.id && !elsewhere.has(id))
        .filter(([id, name]) => name.toLowerCase().includes(wanted) || id.startsWith(wanted))
        .map(([id, name]) => ({ id, name }))
    },
    rename: (id: string, name: string) => nameAccount(place.cloud, id, name),
  }
}

interface Recipient extends NamedAccount {
  account: string
  /** Of a project: the console's name for it, and the region that it lies in. */
  place?: string
  region?: string
}

/** An account or, where accounts have projects, those: a further one in a region is called after itself as well. */
function recipientsOf({ id: account, name, projects }: ConsoleAccount): Recipient[] {
  if (!projects) return [{ id: account, account, name }]
  return projects.map(({ id, name: place, region }) => {
    const suffix = place === region ? '' : ` (${place.replace(`${region}_`, '')})`
    return { id, account, name: name + suffix, place, region }
  })
}
