import { setupServer } from 'msw/node'
import { afterAll, expect, test } from 'vitest'
import { apiHandlers } from '../../mocks/clouds/handlers.ts'
import { createRateMeter } from '../../mocks/clouds/rate-meter.ts'
import { createEngine } from '../../mocks/engine/engine.ts'
import { createFaultSwitch } from '../../mocks/faults.ts'
import { formatVersion } from '../../mocks/journal/journal.ts'
import type { Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { share } from './alibaba-calls.ts'
import { noon } from './alibaba-clients.ts'
import { fromConsole } from './alibaba-requests.ts'
import { alibabaWorld, owner, recipient, web } from './alibaba-world.ts'

const memory = createMemoryJournal()
const trouble: { on?: 'full' | 'newer' } = {}
const journal: Journal = {
  ...memory,
  read: async (known) => {
    const opening = { format: formatVersion + 1, world: alibabaWorld.name, began: noon }
    return trouble.on === 'newer' ? { journal: 'newer', rows: [{ seq: 0, body: opening }] } : memory.read(known)
  },
  transact: async (known, decide) => {
    if (trouble.on === 'full') throw new DOMException('The disk is full', 'QuotaExceededError')
    return memory.transact(known, decide)
  },
}
const backend = {
  engine: createEngine({ journal, world: alibabaWorld, now: () => noon }),
  faults: createFaultSwitch(),
  rates: createRateMeter({ wallClock: Date.now }),
}
const server = setupServer(...apiHandlers(backend))
afterAll(() => server.close())

test('trouble with what the world is kept in is an internal error, with a code that says which', async () => {
  server.listen({ onUnhandledFrame: 'error' })
  const send = fromConsole(owner)
  expect(await send('DescribeRegions')).toMatchObject({ status: 200 })
  trouble.on = 'full'
  expect(await share(send, web.id, recipient.id)).toMatchObject({
    status: 500,
    body: { code: 'InternalError.NoRoom', message: expect.stringContaining('The disk is full') },
  })
  trouble.on = 'newer'
  expect(await send('DescribeRegions')).toMatchObject({ status: 500, body: { code: 'InternalError.NewerVersion' } })
})
