import type { Page } from './wire.ts'

/** The most that a page may hold. */
const pageSize = 100

/** The console's name for a page is its number, which counts from 1. */
export const asked = (page = '1') => ({ PageNumber: Number(page), PageSize: pageSize })

export function paging({ PageNumber, PageSize, TotalCount: total }: Page): { total: number; next?: string } {
  return PageNumber * PageSize < total ? { total, next: String(PageNumber + 1) } : { total }
}

/** What is on all pages together. */
export async function allPages<A extends Page, T>(
  read: (page: ReturnType<typeof asked>) => Promise<A>,
  itemsOf: (answer: A) => T[],
): Promise<T[]> {
  const items: T[] = []
  for (let page: string | undefined = '1'; page !== undefined;) {
    const answer = await read(asked(page))
    items.push(...itemsOf(answer))
    page = paging(answer).next
  }
  return items
}
