import { measureEngine } from './engine.ts'
import { measureHandlers } from './handlers.ts'
import { journalOf } from './journal.ts'
import { table } from './table.ts'
import type { Column } from './table.ts'
import { worldOf } from './world.ts'

const sizes = [1_000, 10_000, 100_000]
const entries = 10_000

const columns: Column[] = []
for (const size of sizes) {
  console.log(`Measuring with ${size.toLocaleString('en')} images …`)
  const world = worldOf(size)
  const journal = await journalOf(entries, world)
  const measured = new Map([...(await measureEngine(world, journal)), ...(await measureHandlers(world, journal))])
  columns.push({ size, measured })
}
console.log(`
${table(columns)}

Growth is from each number of images to the next, ten times as many. A reload is of ${entries.toLocaleString('en')} entries, from a
journal in memory: IndexedDB's own time is not in it. Node ${process.version}.`)
