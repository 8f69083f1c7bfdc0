import type { JournalEntry, JournalEvent } from '../../clouds/console/wire-stage.ts'
import type { Happened } from './story.ts'

/** The number of the first entry that tells of it, among those that count. */
export function entryOf(entries: JournalEntry[], wanted: Happened, from: number): number | undefined {
  return entries.findLast(
    ({ seq, who, what }) =>
      seq >= from &&
      (wanted.by === undefined || who?.account.id === wanted.by) &&
      what.some((event) => tellsOf(event, wanted)),
  )?.seq
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
