import type { Page } from '../../../src/clouds/alibaba/wire.ts'
import { invalidParameter } from './errors.ts'
import { pageOf } from './paging.ts'

interface PageAsked extends Partial<Page> {
  MaxResults?: number
  NextToken?: string
}

/**
 * Pages of instances or disks: by number, or by the token that the page before has, which is how far that came. Throws
 * AlibabaError `InvalidParameter`, or the action's own, for a page that there cannot be and a token that no page has.
 */
export function resourcePageOf<T>(
  all: readonly T[],
  asked: PageAsked,
  action: string,
  mostByToken = 100,
): { shown: T[]; page: Page & { NextToken: string } } {
  const { MaxResults, NextToken } = asked
  if (MaxResults === undefined && NextToken === undefined) {
    const { shown, page } = pageOf(all, asked, action)
    return { shown, page: { ...page, NextToken: '' } }
  }
  const size = MaxResults ?? 10
  if (size < 1 || size > mostByToken) throw invalidParameter(action, 'MaxResults')
  if (NextToken !== undefined && !/^\d{1,9}$/.test(NextToken)) throw invalidParameter(action, 'NextToken')
  const start = Number(NextToken ?? 0)
  const end = start + size
  return {
    shown: all.slice(start, end),
    page: {
      PageNumber: Math.floor(start / size) + 1,
      PageSize: size,
      TotalCount: all.length,
      NextToken: end < all.length ? String(end) : '',
    },
  }
}
