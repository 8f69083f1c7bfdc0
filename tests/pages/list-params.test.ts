import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrange, byText, type Arrangement } from '../../src/ui/arrange.ts'
import { imageListShape as shape } from '../../src/ui/image-list.ts'
import { pageSizes, readListParams, writeListParams, type ListParams } from '../../src/ui/list-params.ts'

const params: fc.Arbitrary<ListParams> = fc.record({
  search: fc.string({ unit: 'grapheme' }),
  sort: fc.constantFrom(...shape.sorts),
  descending: fc.boolean(),
  page: fc.integer({ min: 1 }),
  pageSize: fc.constantFrom(...pageSizes),
  filters: fc.record({
    state: fc.uniqueArray(fc.constantFrom(...shape.filters.state!)),
    kind: fc.uniqueArray(fc.constantFrom(...shape.filters.kind!)),
  }),
})

const read = (query: string) => readListParams(new URLSearchParams(query), shape)
const write = (from: ListParams) => writeListParams(from, shape).toString()

describe('list parameters', () => {
  test('are read back from an address as they were written', () => {
    fc.assert(
      fc.property(params, (written) => {
        expect(read(write(written))).toEqual(written)
      }),
    )
  })

  test('read from any address whatever are parameters that a list can have', () => {
    const names = fc.constantFrom('q', 'sort', 'page', 'size', 'state', 'kind', 'other')
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' }))), (pairs) => {
        const found = read(new URLSearchParams(pairs).toString())
        expect(read(write(found))).toEqual(found)
        expect(found.page).toBeGreaterThanOrEqual(1)
        expect(pageSizes).toContain(found.pageSize)
        expect(shape.sorts).toContain(found.sort)
      }),
    )
  })

  const defaults = read('')

  test('leave defaults out of the address', () => {
    expect(defaults).toMatchObject({ sort: 'created', descending: true, page: 1, pageSize: 10, search: '' })
    expect(write(defaults)).toBe('')
  })

  test('of a list without an order of its own leave none in the address', () => {
    const unsorted = { sorts: [], filters: {} }
    const searched = { ...readListParams(new URLSearchParams(), unsorted), search: 'here' }
    expect(writeListParams(searched, unsorted).toString()).toBe('q=here')
  })

  test.each([
    { query: 'sort=name', finds: { sort: 'name', descending: false } },
    { query: 'sort=-size', finds: { sort: 'size', descending: true } },
    { query: 'sort=created', finds: { sort: 'created', descending: false } },
    { query: 'page=2&size=50', finds: { page: 2, pageSize: 50 } },
    { query: 'state=failed,creating', finds: { filters: { state: ['failed', 'creating'], kind: [] } } },
    { query: 'state=failed,nonsense', finds: { filters: { state: ['failed'], kind: [] } } },
    { query: 'q=%E9%95%9C%E5%83%8F', finds: { search: '镜像' } },
    ...['page=0', 'page=-3', 'page=2.5', 'page=x', 'page=1e999', 'size=11', 'size=', 'sort=--name', 'kind=disk'].map(
      (query) => ({ query, finds: {} }),
    ),
  ])('$query', ({ query, finds }) => {
    expect(read(query)).toEqual({ ...defaults, ...finds })
  })
})

interface Thing {
  name: string
  size: number
  colour: string
}

const arrangement: Arrangement<Thing> = {
  texts: ({ name }) => [name],
  sorts: { size: (a, b) => a.size - b.size, name: (a, b) => byText(a.name, b.name) },
  filters: { colour: ({ colour }) => colour },
}

const asked = (change: Partial<ListParams> = {}): ListParams => ({
  search: '',
  sort: 'size',
  descending: false,
  page: 1,
  pageSize: 10,
  filters: {},
  ...change,
})

describe('a list is arranged', () => {
  const things: Thing[] = [
    { name: 'web-10', size: 3, colour: 'red' },
    { name: 'Web-9', size: 1, colour: 'green' },
    { name: 'db-1', size: 2, colour: 'red' },
  ]
  const names = (change: Partial<ListParams>) =>
    arrange(things, asked(change), arrangement).rows.map(({ name }) => name)

  test.each<[string, Partial<ListParams>, string[]]>([
    ['ascending', {}, ['Web-9', 'db-1', 'web-10']],
    ['descending', { descending: true }, ['web-10', 'db-1', 'Web-9']],
    ['by text as people order it', { sort: 'name' }, ['db-1', 'Web-9', 'web-10']],
    ['by nothing it knows: as it came', { sort: 'shape' }, ['web-10', 'Web-9', 'db-1']],
    ['searched in either case', { search: ' WEB ' }, ['Web-9', 'web-10']],
    ['filtered', { filters: { colour: ['red'] } }, ['db-1', 'web-10']],
    ['filtered by several', { filters: { colour: ['red', 'green'] } }, ['Web-9', 'db-1', 'web-10']],
    ['filtered by nothing chosen', { filters: { colour: [] } }, ['Web-9', 'db-1', 'web-10']],
    ['cut to a page', { pageSize: 2, page: 2 }, ['web-10']],
    ['cut to the last page when there is none so far', { pageSize: 2, page: 9 }, ['web-10']],
    ['to nothing without a match', { search: 'x', page: 4 }, []],
  ])('%s', (_, change, expected) => {
    expect(names(change)).toEqual(expected)
  })

  test('so that its pages together hold every match once, in order', () => {
    const some = fc.array(fc.record({ name: fc.string(), size: fc.integer(), colour: fc.constantFrom('red', 'green') }))
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 7 }), (items, pageSize) => {
        const page = (number: number) =>
          arrange(items, asked({ pageSize, page: number, filters: { colour: ['red'] } }), arrangement)
        const pages = Math.ceil(page(1).matches.length / pageSize)
        const rows = Array.from({ length: pages }, (_, index) => page(index + 1).rows).flat()
        const matches = items.filter(({ colour }) => colour === 'red').toSorted((a, b) => a.size - b.size)
        expect(rows).toEqual(matches)
      }),
    )
  })
})
