import type { Image } from '../../../src/clouds/huawei/wire.ts'
import type { VisibleImage } from '../../engine/views.ts'
import type { World } from '../../engine/world.ts'
import { imageAnswer } from './image-answer.ts'
import type { Dialect } from './operation.ts'

type Test = (image: Image) => boolean

/** What these say is heeded elsewhere: which images are looked at, and which page of them is shown. */
const others = new Set([
  '__imagetype',
  'visibility',
  'member_status',
  'owner',
  'id',
  'name',
  'limit',
  'marker',
  'sort_key',
  'sort_dir',
])

/** Filters that are more than an attribute's value. */
const special: Record<string, (value: string, dialect: Dialect) => Test> = {
  // The attribute is missing on most.
  __whole_image:
    (value) =>
    ({ __whole_image: is = 'false' }) =>
      is === value,
  architecture:
    (value) =>
    ({ __support_arm: arm }) =>
      (arm ? 'arm' : 'x86') === value,
  enterprise_project_id: (value) => (image) => value === 'all_granted_eps' || image.enterprise_project_id === value,
  // Every image of this world runs on every flavor, and none has tags.
  flavor_id: () => () => true,
  tag: () => () => false,
  created_at: (value, dialect) => timeTest(value, dialect, ({ created_at }) => created_at),
  updated_at: (value, dialect) => timeTest(value, dialect, ({ updated_at }) => updated_at),
}

/** The filters of a list of images: any other name is taken for an attribute's. Throws HuaweiError. */
export const attributeFilters = (query: URLSearchParams, dialect: Dialect): Test[] =>
  [...query]
    .filter(([name]) => !others.has(name))
    .map(
      ([name, value]) =>
        (Object.hasOwn(special, name) ? special[name]?.(value, dialect) : undefined) ?? attributeTest(name, value),
    )

const attributeTest =
  (name: string, value: string): Test =>
  (image) =>
    new Map<string, unknown>(Object.entries(image)).get(name)?.toString() === value

export const passesAttributes = (world: World, now: number, seen: VisibleImage, tests: readonly Test[]) => {
  if (tests.length === 0) return true
  const image = imageAnswer(world, now, seen)
  return tests.every((test) => test(image))
}

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  eq: (a, b) => a === b,
  neq: (a, b) => a !== b,
}

/** `gte:2026-01-31T00:00:00Z`, or with a space and no Z. */
function timeTest(value: string, dialect: Dialect, timeOf: (image: Image) => string): Test {
  const { operator = '', time = '' } =
    /^(?<operator>\w+):(?<time>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)Z?$/.exec(value)?.groups ?? {}
  const compares = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined
  const asked = Date.parse(`${time.replace(' ', 'T')}Z`)
  if (!compares || Number.isNaN(asked)) throw dialect.badRequest()
  return (image) => compares(Date.parse(timeOf(image)), asked)
}
