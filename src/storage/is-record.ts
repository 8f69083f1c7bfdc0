/** For what was found in the browser's storage, which anybody may have edited. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
