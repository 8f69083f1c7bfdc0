import type { Measured } from './measure.ts'

export interface Column {
  size: number
  measured: Map<string, Measured>
}

const number = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumSignificantDigits: digits, maximumSignificantDigits: digits })

const time = (milliseconds: number) =>
  milliseconds < 1 ? `${number(milliseconds * 1000, 3)} µs` : `${number(milliseconds, 3)} ms`

/** From each size to the next. */
const growth = (medians: readonly number[]) =>
  medians
    .slice(1)
    .map((median, n) => `×${number(median / (medians[n] ?? NaN), 2)}`)
    .join(', ')

/** In Markdown: the median of every operation at every size, how it grows, and how many samples it is of. */
export function table(columns: readonly Column[]): string {
  const sizes = columns.map(({ size }) => size.toLocaleString('en'))
  const names = [...(columns[0]?.measured.keys() ?? [])]
  const rows = names.map((name) => {
    const found = columns.flatMap(({ measured }) => measured.get(name) ?? [])
    const medians = found.map(({ median }) => median)
    return [name, ...medians.map(time), growth(medians), found.map(({ samples }) => samples).join(', ')]
  })
  const head = ['median, by number of images', ...sizes, 'growth', 'samples']
  const widths = head.map((title, n) => Math.max(...[head, ...rows].map((row) => (row[n] ?? title).length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...rows].map(line).join('\n')
}
