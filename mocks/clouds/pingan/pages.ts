import type { Paged } from '../../../src/clouds/pingan/wire.ts'
import { invalidParameter } from './errors.ts'

/** As parameters of a list. */
export const paged = { pageNumber: 'integer', pageSize: 'integer' } as const

/** Ours. */
const mostPerPage = 100

/** Pages from 1, of 20 unless asked otherwise. @throws PinganError InvalidParameter. */
export function pageOf<T>(records: readonly T[], { pageNumber = 1, pageSize = 20 }: Paged): T[] {
  if (pageNumber < 1) throw invalidParameter('pageNumber')
  if (pageSize < 1 || pageSize > mostPerPage) throw invalidParameter('pageSize')
  return records.slice((pageNumber - 1) * pageSize, pageNumber * pageSize)
}
