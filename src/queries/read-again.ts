import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Reads again what a change may have touched, refused or not. A change that was made is done once that is read; one that
 * failed whole is done at once: without a connection, reading takes its time to fail as well.
 */
export function readAgain(client: QueryClient, failed: boolean, ...keys: QueryKey[]): Promise<unknown> | undefined {
  const read = Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })))
  return failed ? undefined : read
}

/** Whether nothing was changed: all was refused, or no outcome came. */
export const allFailed = (outcomes: readonly { error?: unknown }[] = []) => outcomes.every(({ error }) => error)
