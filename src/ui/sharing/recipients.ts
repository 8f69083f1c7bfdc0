/** What a person types or pastes to name accounts, taken apart and checked before anything is sent. */

/** Why an entry cannot be sent as it stands. */
export type Problem = 'form' | 'self' | 'already-shared'

/**
 * The entries of a text in any separation: lines, commas, semicolons, spaces, tabs, a spreadsheet's column, brackets and
 * quotes around them, full-width forms of all of these.
 */
export function entriesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .split(separators)
    .filter((entry) => entry !== '')
}

const separators = /[\s,;|、'"“”‘’()[\]{}]+/

/** Marks of direction and joins of no width, which come along from chats and are nowhere to be seen. */
const invisible = /\p{Cf}/gu

/** Where the last entry of a text begins that nothing ends yet: it may still be being typed. */
export function unfinishedFrom(text: string): number {
  const ends = [...text.matchAll(/[\s,;|、，；]/g)]
  return (ends.at(-1)?.index ?? -1) + 1
}

/** Adds entries to those already there; whatever is there already, or twice, counts as a duplicate. */
export function addEntries(before: string[], added: string[]): { entries: string[]; duplicates: number } {
  const entries = [...new Set([...before, ...added])]
  return { entries, duplicates: before.length + added.length - entries.length }
}

interface Known {
  /** How this cloud's accounts are named. */
  pattern: RegExp
  /** Unknown while the cloud has not told: it will then. */
  ownAccount: string | undefined
  /** Unknown while the list of shares is loading: the cloud will tell then. */
  sharedWith: ReadonlySet<string>
}

export function problemOf(entry: string, { pattern, ownAccount, sharedWith }: Known): Problem | undefined {
  if (!pattern.test(entry)) return 'form'
  if (entry === ownAccount) return 'self'
  if (sharedWith.has(entry)) return 'already-shared'
  return undefined
}
