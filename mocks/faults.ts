import { delay } from 'msw'
import type { CallKind, FaultKind, Faults } from '../src/clouds/console/wire.ts'

/** Makes the clouds' APIs slow or failing on purpose, by hand or from a test. Never touches /api/console. */
export interface FaultSwitch {
  /** As set, with what `failNext` still has to do. */
  get(): Faults
  /** Replaces all that was set before. */
  set(faults: Faults): void
  /** Asked once per request, before anything else: waits for the latency, then says how the request fails, if at all. */
  strike(action: string): Promise<FaultKind | undefined>
}

/** The words that begin the names of calls, and those of the services that Huawei Cloud's SDK puts before them. */
const reading = /^(Glance|Nova|Neutron|Keystone)?(Describe|List|Get|Show)/

const callKind = (action: string): CallKind => (reading.test(action) ? 'reads' : 'writes')

const concerns = (fault: { action?: string; calls?: CallKind }, action: string) =>
  (fault.action ?? action) === action && (fault.calls ?? callKind(action)) === callKind(action)

export function createFaultSwitch(): FaultSwitch {
  let faults: Faults = {}
  let counted = 0

  function takeNext(action: string): FaultKind | undefined {
    const { failNext, ...others } = faults
    if (!failNext || failNext.count < 1 || !concerns(failNext, action)) return undefined
    faults = failNext.count > 1 ? { ...others, failNext: { ...failNext, count: failNext.count - 1 } } : others
    return failNext.kind
  }

  /** Evenly spread: a request fails whenever the share of all so far passes another whole number. */
  function takeShare(action: string): FaultKind | undefined {
    const { failShare } = faults
    if (!failShare || !concerns(failShare, action)) return undefined
    counted += 1
    return Math.floor(counted * failShare.share) > Math.floor((counted - 1) * failShare.share)
      ? failShare.kind
      : undefined
  }

  return {
    get: () => faults,
    set: (next) => {
      faults = next
      counted = 0
    },
    strike: async (action) => {
      if (faults.latency) await delay(faults.latency)
      return takeNext(action) ?? takeShare(action)
    },
  }
}
