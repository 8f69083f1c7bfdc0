import { stored } from './stored.ts'

/** Names that the person gave to account IDs, by cloud/ID: people remember names, clouds ask for digits. */
export const accountNames = stored('account-names', (found): Record<string, string> => {
  if (typeof found !== 'object' || found === null) return {}
  const names = Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(names)
})

/** An empty name takes the name away. */
export function nameAccount(cloud: string, id: string, name: string) {
  const { [`${cloud}/${id}`]: _before, ...others } = accountNames.get()
  const kept = name.trim()
  accountNames.set(kept === '' ? others : { ...others, [`${cloud}/${id}`]: kept })
}
