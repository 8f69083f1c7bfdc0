import { getResponse } from 'msw'
import { apiHandlers } from '../../mocks/clouds/handlers.ts'
import { createRateMeter } from '../../mocks/clouds/rate-meter.ts'
import type { WorldSeed } from '../../mocks/engine/world.ts'
import { createFaultSwitch } from '../../mocks/faults.ts'
import type { Journal } from '../../mocks/journal/journal.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import { engineOn } from './journal.ts'
import { measure } from './measure.ts'
import type { Measured } from './measure.ts'
import { imageToShare, namePart, owner, pageSize, recipient } from './world.ts'

/** The handlers, from a request to the JSON of its answer; the journal given is the one that is reloaded. */
export async function measureHandlers(world: WorldSeed, journal: Journal): Promise<Map<string, Measured>> {
  const call = consoleOn(createMemoryJournal(), world)
  const modify = (round: number, Permission: 'SHARE' | 'CANCEL') =>
    call('ModifyImageSharePermission', { ImageId: imageToShare(world, round), AccountIds: [recipient], Permission })
  return new Map([
    ...(await measure({ 'handlers: page of 20 with a name filter': () => readPage(call) })),
    ...(await measure({
      'handlers: share': (round) => modify(round, 'SHARE'),
      'handlers: stop sharing': (round) => modify(round, 'CANCEL'),
    })),
    ...(await measure({ 'handlers: reload and that page': () => readPage(consoleOn(journal, world)) })),
  ])
}

interface Answer {
  Error?: { Code: string }
  ImageSet?: unknown[]
}

type Call = (action: string, parameters: object) => Promise<Answer>

/** Calls as the console does, at its own path: unsigned, and here as often as it likes. */
function consoleOn(journal: Journal, world: WorldSeed): Call {
  const rates = createRateMeter({ wallClock: Date.now, callsPerSecond: Infinity })
  const handlers = apiHandlers({ engine: engineOn(journal, world), faults: createFaultSwitch(), rates })
  return async (action, parameters) => {
    const request = new Request(`http://console.test/api/tencent/${owner.region}/cvm/`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Console-Account': owner.account,
        'X-TC-Action': action,
        'X-TC-Version': '2017-03-12',
        'X-TC-Region': owner.region,
      },
      body: JSON.stringify(parameters),
    })
    const response = await getResponse(handlers, request)
    if (!response) throw new Error(`No handler takes ${request.url}`)
    const { Response: answer } = (await response.json()) as { Response: Answer } // always an envelope
    if (answer.Error) throw new Error(`${action}: ${answer.Error.Code}`)
    return answer
  }
}

async function readPage(call: Call) {
  const filters = [
    { Name: 'image-type', Values: ['PRIVATE_IMAGE'] },
    { Name: 'image-name', Values: [namePart] },
  ]
  const { ImageSet } = await call('DescribeImages', { Filters: filters, Limit: pageSize })
  if (ImageSet?.length !== pageSize) throw new Error(`A page of ${ImageSet?.length}`)
}
