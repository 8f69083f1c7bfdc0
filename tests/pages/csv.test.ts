import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../src/ui/csv.ts'

test.each([
  ['plain cells', [['a', 'b']], 'a,b\r\n'],
  ['commas, quotes and lines', [['a,b', 'say "x"', 'two\nlines']], '"a,b","say ""x""","two\nlines"\r\n'],
  ['what a spreadsheet would run', [['=1+1', '@cmd', '-2', '+3']], "'=1+1,'@cmd,'-2,'+3\r\n"],
  ['any script', [['镜像', 'São Paulo', '🙂']], '镜像,São Paulo,🙂\r\n'],
])('%s', (_, rows, text) => {
  expect(toCsv(rows)).toBe(`\uFEFF${text}`)
})

test('whatever is in them, a quoted reader finds as many rows and cells as there were', () => {
  const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      expect(cellsOf(toCsv(rows).slice(1))).toEqual(rows.map((cells) => cells.length))
    }),
  )
})

/** How many cells each row has, read as RFC 4180 says. */
function cellsOf(text: string): number[] {
  const counts = [1]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (!quoted && text[at] === ',') counts[counts.length - 1]!++
    else if (!quoted && text.startsWith('\r\n', at)) counts.push(1)
  }
  return counts.slice(0, -1)
}
