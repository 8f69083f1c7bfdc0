import type { Page } from '../../../src/clouds/alibaba/wire.ts'
import { invalidParameter } from './errors.ts'

const most = 100
const usual = 10

/** What a page holds of a list, and what it says of itself. Throws AlibabaError: `InvalidParameter`, or the action's own. */
export function pageOf<T>(
  all: readonly T[],
  { PageNumber = 1, PageSize = usual }: Partial<Page>,
  action: string,
): { shown: T[]; page: Page } {
  if (PageNumber < 1) throw invalidParameter(action, 'PageNumber')
  if (PageSize < 1 || PageSize > most) throw invalidParameter(action, 'PageSize')
  const start = (PageNumber - 1) * PageSize
  return { shown: all.slice(start, start + PageSize), page: { PageNumber, PageSize, TotalCount: all.length } }
}
