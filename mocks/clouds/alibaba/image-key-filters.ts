import type { Tag } from '../../../src/clouds/alibaba/wire.ts'
import { alibabaError } from './errors.ts'
import type { Test } from './image-filters.ts'

/** `Filter.N` of DescribeImages. Throws AlibabaError: `InvalidFilterKey.NotFound`, `InvalidFilterValue`, `InvalidFilterValue.NetworkType`. */
export function keyFilter({ Key = '', Value = '' }: Tag): Test {
  const filter = filters.get(Key)
  if (!filter) throw alibabaError('InvalidFilterKey.NotFound')
  return filter(Value)
}

const created =
  (holds: (created: number, asked: number) => boolean) =>
  (value: string): Test => {
    const asked = minuteOf(value)
    return ({ image }) => holds(image.created, asked)
  }

/** As `2026-01-02T03:04Z`. */
function minuteOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw alibabaError('InvalidFilterValue')
  return time
}

/** Every image here serves both kinds. */
function network(value: string): Test {
  if (value !== 'vpc' && value !== 'classic') throw alibabaError('InvalidFilterValue.NetworkType')
  return () => true
}

/** What no image here can do while its instance runs. */
function unsupported(value: string): Test {
  if (value !== 'supported' && value !== 'unsupported') throw alibabaError('InvalidFilterValue')
  return () => value === 'unsupported'
}

const filters = new Map<string, (value: string) => Test>([
  ['CreationStartTime', created((time, asked) => time >= asked)],
  ['CreationEndTime', created((time, asked) => time <= asked)],
  ['NetworkType', network],
  ['CpuOnlineUpgrade', unsupported],
  ['CpuOnlineDowngrade', unsupported],
  ['MemoryOnlineUpgrade', unsupported],
  ['MemoryOnlineDowngrade', unsupported],
])
