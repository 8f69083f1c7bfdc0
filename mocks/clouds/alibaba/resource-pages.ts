import { invalidParameter } from './errors.ts'

interface PageAsked {
  PageNumber?: number
  PageSize?: number
  MaxResults?: number
  NextToken?: string
}

interface Page<T> {
  /** What an answer says of its page. */
  said: { PageNumber: number; PageSize: number; TotalCount: number; NextToken: string }
  shown: T[]
}

const mostInPage = 100

/**
 * Pages of instances or disks, by number or by the token that the page before has: how far that came. Throws AlibabaError
 * `InvalidParameter` for a page that there cannot be, and for a token that no page has.
 */
export function pageOf<T>(all: readonly T[], asked: PageAsked, action: string, mostByToken = mostInPage): Page<T> {
  const { PageNumber = 1, PageSize = 10, MaxResults, NextToken } = asked
  if (PageNumber < 1) throw invalidParameter(action, 'PageNumber')
  if (PageSize < 1 || PageSize > mostInPage) throw invalidParameter(action, 'PageSize')
  if (MaxResults !== undefined && (MaxResults < 1 || MaxResults > mostByToken)) {
    throw invalidParameter(action, 'MaxResults')
  }
  if (NextToken !== undefined && !/^\d{1,9}$/.test(NextToken)) throw invalidParameter(action, 'NextToken')
  const byToken = MaxResults !== undefined || NextToken !== undefined
  const size = byToken ? (MaxResults ?? 10) : PageSize
  const start = byToken ? Number(NextToken ?? 0) : (PageNumber - 1) * PageSize
  const end = start + size
  return {
    said: {
      PageNumber: Math.floor(start / size) + 1,
      PageSize: size,
      TotalCount: all.length,
      NextToken: byToken && end < all.length ? String(end) : '',
    },
    shown: all.slice(start, end),
  }
}
