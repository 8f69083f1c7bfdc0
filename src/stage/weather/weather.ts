import type { CallKind, FaultKind, Faults } from '../../clouds/console/wire.ts'

export const networks = ['none', 'usual', 'slow', 'offline'] as const
export type Network = (typeof networks)[number]

/** How much later each answer comes, in milliseconds. */
const latencies = { none: 0, usual: 200, slow: 2500 } as const

export const faultKinds = ['throttled', 'refused', 'server-error', 'lost-connection'] as const satisfies FaultKind[]

export const callKinds = ['any', 'reads', 'writes'] as const satisfies (CallKind | 'any')[]

/** Which requests fail, and how; `amount` counts them, or is their share in percent. */
export interface Failing {
  amount: number
  calls: (typeof callKinds)[number]
  kind: FaultKind
}

export function networkOf({ latency = 0, ...faults }: Faults): Network {
  if (isOffline(faults)) return 'offline'
  if (latency === 0) return 'none'
  return latency < latencies.slow ? 'usual' : 'slow'
}

/** Offline, everything is lost, whatever else was to come. */
export function withNetwork(faults: Faults, network: Network): Faults {
  if (network === 'offline') return { failShare: { kind: 'lost-connection', share: 1 } }
  const { latency: _latency, failShare, ...others } = faults
  return {
    ...others,
    ...(failShare && !isOffline(faults) && { failShare }),
    ...(network !== 'none' && { latency: latencies[network] }),
  }
}

export const withNextFailing = (faults: Faults, { amount, ...failing }: Failing): Faults => ({
  ...faults,
  failNext: { ...concerned(failing), count: amount },
})

export const withShareFailing = (faults: Faults, { amount, ...failing }: Failing): Faults => ({
  ...faults,
  failShare: { ...concerned(failing), share: amount / 100 },
})

/** What fails next; undefined when nothing has to any more. */
export const nextFailing = ({ failNext }: Faults): Failing | undefined =>
  failNext && { amount: failNext.count, calls: failNext.calls ?? 'any', kind: failNext.kind }

/** Undefined offline as well: that is said by the network. */
export const shareFailing = ({ failShare, ...faults }: Faults): Failing | undefined =>
  failShare && !isOffline({ failShare, ...faults })
    ? { amount: Math.round(failShare.share * 100), calls: failShare.calls ?? 'any', kind: failShare.kind }
    : undefined

/** In seconds. */
export const secondsOf = (network: keyof typeof latencies) => latencies[network] / 1000

const isOffline = ({ failShare }: Faults) =>
  failShare?.kind === 'lost-connection' && failShare.share === 1 && failShare.calls === undefined

const concerned = ({ calls, kind }: Pick<Failing, 'calls' | 'kind'>) => ({ kind, ...(calls !== 'any' && { calls }) })
