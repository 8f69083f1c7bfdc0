import type { RequestHandler } from 'msw'
import { alibabaRealHosts } from './clouds/alibaba/real-hosts.ts'
import { apiHandlers } from './clouds/handlers.ts'
import { huaweiRealHosts } from './clouds/huawei/real-hosts.ts'
import { pinganRealHosts } from './clouds/pingan/real-hosts.ts'
import { createRateMeter } from './clouds/rate-meter.ts'
import { tencentRealHosts } from './clouds/tencent/real-hosts.ts'
import { createEngine } from './engine/engine.ts'
import type { Limits } from './engine/policy.ts'
import type { AccountRecord, CloudId, WorldSeed } from './engine/world.ts'
import { createFaultSwitch } from './faults.ts'
import { createMemoryJournal } from './journal/memory.ts'
import { everyday } from './worlds/everyday.ts'
import { otherWorlds } from './worlds/worlds.ts'

export interface MockCloudsOptions {
  /** Default: the everyday world. */
  world?: WorldSeed
  /** The world's clock, milliseconds since the epoch: dates, and what takes time. Default: the real time. */
  now?: () => number
  /** The clock that signatures are held against and calls counted by, milliseconds since the epoch. Default: the real time. */
  wallClock?: () => number
  /** Limits other than the clouds' own, such as `{ shareLimit: 2 }`; `callsPerSecond` holds for every action. */
  limits?: Limits & { callsPerSecond?: number }
}

/** An account to sign requests as. */
export interface Account {
  cloud: CloudId
  id: string
  name: string
  accessKeyId: string
  secretAccessKey: string
  /** On Ping An Cloud: what others name it by, the same as its ID here. */
  username?: string
  /** On Huawei Cloud: project IDs by the projects' names. */
  projects?: Record<string, string>
}

export interface MockClouds {
  /** For MSW's `setupServer(...handlers)`: the clouds' real hosts, signed, and the console's own paths, on any origin. */
  handlers: RequestHandler[]
  /** Of the world as it began; the others in it are there to be shared with. */
  readonly accounts: Account[]
  /** Begins again, with the same world or another, with no faults set and no calls counted. */
  reset(world?: WorldSeed): Promise<void>
}

/** The clouds in this process, each call with a state of its own, in memory. */
export function mockClouds({
  world = everyday,
  now = Date.now,
  wallClock = Date.now,
  limits = {},
}: MockCloudsOptions = {}): MockClouds {
  let seed = world
  const engine = createEngine({ journal: createMemoryJournal(), world, otherWorlds, now, limits })
  const faults = createFaultSwitch()
  const rates = createRateMeter({ wallClock, callsPerSecond: limits.callsPerSecond })
  const backend = { engine, faults, rates }
  return {
    handlers: [
      tencentRealHosts(backend, wallClock),
      alibabaRealHosts(backend, wallClock),
      pinganRealHosts(backend, wallClock),
      huaweiRealHosts(backend, wallClock),
      ...apiHandlers(backend),
    ],
    get accounts() {
      return seed.accounts.filter(({ demo }) => demo).map(accountOf)
    },
    reset: async (next = seed) => {
      seed = next
      faults.set({})
      rates.clear()
      await engine.startOver(next)
    },
  }
}

function accountOf(account: AccountRecord): Account {
  const { cloud, id, name, accessKeyId, secretAccessKey, projects } = account
  return {
    cloud,
    id,
    name,
    accessKeyId,
    secretAccessKey,
    ...(cloud === 'pingan' && { username: id }),
    ...(projects && { projects: Object.fromEntries(projects.map((project) => [project.name, project.id])) }),
  }
}
