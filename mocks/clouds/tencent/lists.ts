import { invalidValue, TencentError } from './errors.ts'
import type { ShapeOf } from '../shapes.ts'

export interface Filter {
  Name: string
  Values: string[]
}

export const filterShape: ShapeOf<Filter> = {
  fields: { Name: 'string', Values: { list: 'string' } },
  required: ['Name', 'Values'],
}

/** What one filter does with one value of one record. */
export type Matcher<T> = (record: T, value: string) => boolean

/** For filters that the cloud knows and that nothing in this world can match: tags, dedicated clusters. */
export const nothing = () => false

/** Names match in part and whatever their case; the documents say "fuzzy" and leave the case open. */
export const fuzzy = (text: string, value: string) => text.toLowerCase().includes(value.toLowerCase())

const most = { filters: 10, values: 5, ids: 100, limit: 100 }

/**
 * The records that pass every filter; a filter passes with any of its values.
 * Throws TencentError `InvalidFilter` for a name that is not in `matchers`, `InvalidFilterValue.LimitExceeded` for
 * more than 10 filters or more than 5 values of one.
 */
export function filtered<T>(
  records: readonly T[],
  filters: readonly Filter[],
  matchers: Record<string, Matcher<T>>,
): readonly T[] {
  if (filters.length > most.filters || filters.some(({ Values }) => Values.length > most.values)) throw tooManyFilters()
  const tests = filters.map(({ Name, Values }) => {
    const matches = matcherOf(Name, matchers)
    return (record: T) => Values.some((value) => matches(record, value))
  })
  return tests.length === 0 ? records : records.filter((record) => tests.every((test) => test(record)))
}

function matcherOf<T>(name: string, matchers: Record<string, Matcher<T>>): Matcher<T> {
  const matcher = name.startsWith('tag:') ? nothing : Object.hasOwn(matchers, name) ? matchers[name] : undefined
  if (!matcher) {
    throw new TencentError('InvalidFilter', {
      en: `The filter \`${name}\` is not supported.`,
      zh: `不支持过滤器 \`${name}\`。`,
    })
  }
  return matcher
}

/** Offset from 0, default 0; Limit from 1 to 100, default 20. Throws TencentError with `code` when out of range. */
export function pageOf<T>(records: readonly T[], page: { Offset?: number; Limit?: number }, code: string): T[] {
  const { Offset = 0, Limit = 20 } = page
  if (Offset < 0 || Limit < 1 || Limit > most.limit) {
    throw new TencentError(code, {
      en: `Offset must not be negative and Limit must be between 1 and ${most.limit}.`,
      zh: `Offset 不能为负数，Limit 须在 1 至 ${most.limit} 之间。`,
    })
  }
  return records.slice(Offset, Offset + Limit)
}

/**
 * The IDs asked for, each once, or undefined when none are: an empty list asks for nothing in particular.
 * Throws TencentError: `coexistCode` when filters are given as well, `InvalidParameterValue.LimitExceeded` over 100.
 */
export function askedIds(
  ids: string[] | undefined,
  filters: readonly Filter[],
  coexistCode: string,
): string[] | undefined {
  if (!ids?.length) return undefined
  if (filters.length > 0) {
    throw new TencentError(coexistCode, {
      en: 'IDs and Filters cannot be given together.',
      zh: '不能同时指定 ID 列表与 Filters。',
    })
  }
  if (ids.length > most.ids) throw tooManyIds()
  return [...new Set(ids)]
}

/**
 * The IDs of things to act on, each once. Throws TencentError: `InvalidParameterValue` for none, and
 * `InvalidParameterValue.LimitExceeded` over 100, which TerminateInstances documents and we take for other actions too.
 */
export function actedOn(name: string, ids: readonly string[]): string[] {
  if (ids.length === 0) throw invalidValue(name)
  if (ids.length > most.ids) throw tooManyIds()
  return [...new Set(ids)]
}

const tooManyIds = () =>
  new TencentError('InvalidParameterValue.LimitExceeded', {
    en: `At most ${most.ids} IDs can be given in one call.`,
    zh: `每次调用最多可指定 ${most.ids} 个 ID。`,
  })

const tooManyFilters = () =>
  new TencentError('InvalidFilterValue.LimitExceeded', {
    en: `At most ${most.filters} filters with ${most.values} values each can be given.`,
    zh: `最多可指定 ${most.filters} 个过滤器，每个过滤器最多 ${most.values} 个取值。`,
  })
