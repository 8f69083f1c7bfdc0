import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEntries, entriesOf, problemOf } from '../../src/ui/sharing/recipients.ts'

const id = fc.stringMatching(/^\d{7,12}$/)
const separator = fc
  .array(fc.constantFrom(' ', '\n', '\r\n', '\t', ',', ';', '|', '，', '；', '、', '　', '"', '(', ')'), {
    minLength: 1,
  })
  .map((parts) => parts.join(''))

describe('entries of a text', () => {
  test.each([
    { what: 'nothing', text: '', entries: [] },
    { what: 'separators only', text: ' ,\n;， ', entries: [] },
    { what: 'lines', text: '1000001\n1000002\n', entries: ['1000001', '1000002'] },
    { what: 'a spreadsheet’s column', text: '1000001\r\n\r\n1000002\r\n', entries: ['1000001', '1000002'] },
    { what: 'two columns', text: '1000001\t1000002', entries: ['1000001', '1000002'] },
    { what: 'a list of a program', text: `['1000001', "1000002"]`, entries: ['1000001', '1000002'] },
    {
      what: 'full-width commas',
      text: '1000001，1000002、1000003；1000004',
      entries: ['1000001', '1000002', '1000003', '1000004'],
    },
    { what: 'full-width digits', text: '１０００００１', entries: ['1000001'] },
    { what: 'a no-break space', text: '1000001\u00a01000002', entries: ['1000001', '1000002'] },
    { what: 'words, as they are', text: 'Borealis 1000001', entries: ['Borealis', '1000001'] },
  ])('$what', ({ text, entries }) => {
    expect(entriesOf(text)).toEqual(entries)
  })

  test('IDs survive any separation', () => {
    const parts = fc.array(fc.tuple(id, separator))
    fc.assert(
      fc.property(parts, separator, (pairs, before) => {
        const text = before + pairs.flat().join('')
        expect(entriesOf(text)).toEqual(pairs.map(([account]) => account))
      }),
    )
  })
})

describe('adding entries', () => {
  test.each([
    { before: [], added: ['1', '2'], entries: ['1', '2'], duplicates: 0 },
    { before: ['1'], added: ['1'], entries: ['1'], duplicates: 1 },
    { before: ['1'], added: ['2', '2', '1'], entries: ['1', '2'], duplicates: 2 },
    { before: ['1', '2'], added: [], entries: ['1', '2'], duplicates: 0 },
  ])('$added to $before', ({ before, added, entries, duplicates }) => {
    expect(addEntries(before, added)).toEqual({ entries, duplicates })
  })

  test('keeps each once, in order, and counts the rest', () => {
    const few = fc.array(fc.constantFrom('1', '2', '3', '4'))
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('1', '2', '3', '4')), few, (before, added) => {
        const { entries, duplicates } = addEntries(before, added)
        expect(entries.slice(0, before.length)).toEqual(before)
        expect(new Set(entries)).toEqual(new Set([...before, ...added]))
        expect(entries.length + duplicates).toBe(before.length + added.length)
      }),
    )
  })
})

describe('what is wrong with an entry', () => {
  const known = { pattern: /^\d{7,12}$/, ownAccount: '1000001', sharedWith: new Set(['1000002']) }
  test.each([
    { entry: '1000003', problem: undefined },
    { entry: '123456', problem: 'form' },
    { entry: '1234567890123', problem: 'form' },
    { entry: '10000a3', problem: 'form' },
    { entry: '1000001', problem: 'self' },
    { entry: '1000002', problem: 'already-shared' },
  ])('$entry: $problem', ({ entry, problem }) => {
    expect(problemOf(entry, known)).toBe(problem)
  })
})
