import type { Vault } from '../../clouds/resources.ts'
import { byText, type Arrangement } from '../../ui/arrange.ts'
import type { ListShape } from '../../ui/list-params.ts'

export const vaultStates: readonly Vault['state'][] = ['available', 'lock', 'frozen', 'deleting', 'error']

/** How the list of vaults is searched, filtered and sorted. */
export const vaultListShape: ListShape = {
  sorts: ['created', 'name', 'state', 'size'],
  filters: { state: vaultStates },
}

export const vaultArrangement: Arrangement<Vault> = {
  texts: ({ name, id }) => [name, id],
  sorts: {
    created: (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
    name: (a, b) => byText(a.name, b.name),
    state: (a, b) => byText(a.state, b.state),
    size: (a, b) => a.sizeGiB - b.sizeGiB,
  },
  filters: { state: ({ state }) => state },
}
