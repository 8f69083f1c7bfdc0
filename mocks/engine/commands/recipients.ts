import { policyOf } from '../policy.ts'
import { RefusalError } from '../refusal.ts'
import type { Caller, World } from '../world.ts'

/** Each account of the list once. The limit per call counts what was sent: @throws RefusalError too-many-recipients-in-one-call. */
export function recipients(world: World, by: Caller, accounts: readonly string[]): string[] {
  const limit = policyOf(world, by.cloud).limits.accountsPerCall.value
  if (accounts.length > limit) throw new RefusalError({ reason: 'too-many-recipients-in-one-call', limit })
  return [...new Set(accounts)]
}
