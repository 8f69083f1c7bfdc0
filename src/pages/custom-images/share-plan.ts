import type { ShareRequest } from '../../ui/sharing/use-share-run.ts'

/** An image that is to be shared, and who has it as far as that is known. */
export interface Target {
  image: string
  holders: ReadonlySet<string>
  /** How many more may have it; not known before its shares are read. */
  room: number | undefined
}

/** For each image the accounts that lack it; images that all of them have are left out. */
export function planOf(targets: Target[], accounts: string[]): ShareRequest[] {
  return targets
    .map(({ image, holders }) => ({ image, accounts: accounts.filter((account) => !holders.has(account)) }))
    .filter((request) => request.accounts.length > 0)
}

/**
 * The accounts that some image has no room for (T1), or the day (P3): each image and account is one of the shares that are
 * left `today`. They take their places in their order.
 */
export function overLimit(targets: Target[], accounts: string[], today = Infinity): string[] {
  const room = new Map(targets.map(({ image, room: left = Infinity }) => [image, left]))
  let leftToday = today
  return accounts.filter((account) => {
    const lacking = targets.filter(({ holders }) => !holders.has(account))
    if (lacking.length > leftToday || lacking.some(({ image }) => room.get(image)! < 1)) return true
    leftToday -= lacking.length
    for (const { image } of lacking) room.set(image, room.get(image)! - 1)
    return false
  })
}

/** Those that every image is shared with: there is nothing left to send to them. */
export function holdersOfAll(targets: Target[]): Set<string> {
  const [first, ...others] = targets
  return new Set([...(first?.holders ?? [])].filter((account) => others.every(({ holders }) => holders.has(account))))
}
