import type { CloudErrorKind } from './cloud-error.ts'

/** Of a code that is dotted, general class first: the longest entry that begins it decides. Undefined when none does. */
export function kindByBeginning(kinds: ReadonlyMap<string, CloudErrorKind>, code: string): CloudErrorKind | undefined {
  const parts = code.split('.')
  for (let length = parts.length; length > 0; length--) {
    const kind = kinds.get(parts.slice(0, length).join('.'))
    if (kind) return kind
  }
  return undefined
}

/** Of an answer without a code, on a cloud that says with one what was wrong: it is from what stands before the cloud. */
export function kindOfStatus(status: number): CloudErrorKind {
  if (status === 401) return 'signed-out'
  if (status === 403) return 'forbidden'
  if (status === 429) return 'throttled'
  return 'unavailable'
}
