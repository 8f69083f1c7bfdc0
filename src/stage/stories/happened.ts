import type { JournalEntry, JournalEvent } from '../../clouds/console/wire-stage.ts'
import type { Happened } from './story.ts'

/** The number of the first entry that tells of it, among those that count; the newest is the first in the list. */
export function entryOf(entries: JournalEntry[], wanted: Happened, from: number): number | undefined {
  return entries.findLast(
    ({ seq, who, what }) =>
      seq >= from &&
      (wanted.by === undefined || who?.account.id === wanted.by) &&
      what.some((event) => tellsOf(event, wanted)),
  )?.seq
}

/**
 * The first entry that counts, when those from `from` on did before: whoever rewinds the journal makes entries of the same
 * numbers again.
 */
export function firstThatCounts(entries: JournalEntry[], from: number): number {
  return Math.min(from, (entries[0]?.seq ?? 0) + 1)
}

function tellsOf(event: JournalEvent, { type, image, recipient }: Happened): boolean {
  return (
    event.type === type &&
    (image === undefined || imagesOf(event).includes(image)) &&
    (recipient === undefined || ('accounts' in event && event.accounts.some(({ id }) => id === recipient)))
  )
}

function imagesOf(event: JournalEvent): string[] {
  if ('images' in event) return event.images.map(({ id }) => id)
  return 'image' in event ? [event.image.id] : []
}
