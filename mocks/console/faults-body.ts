import type { CallKind, FaultKind, Faults } from '../../src/clouds/console/wire.ts'

/** A body as Faults, or undefined when it is not: a misspelt fault that did nothing would let a test pass in silence. */
export function readFaults(body: unknown): Faults | undefined {
  return isObject(body) && hasOnly(body, faultChecks) ? body : undefined
}

type Check = (value: unknown) => boolean

const kinds: readonly FaultKind[] = ['throttled', 'refused', 'server-error', 'lost-connection']
const isKind: Check = (value) => kinds.some((kind) => kind === value)
const callKinds: readonly CallKind[] = ['reads', 'writes']
const isCallKind: Check = (value) => callKinds.some((kind) => kind === value)
const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1
const isLatency: Check = (value) => Number.isFinite(value) && Number(value) >= 0

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every member known and right; which of them must be there is asked apart. */
const hasOnly = (value: object, checks: Record<string, Check>) =>
  Object.entries(value).every(([name, member]) => Object.hasOwn(checks, name) && checks[name]?.(member))

const isFault =
  (checks: Record<string, Check>, required: string[]): Check =>
  (value) =>
    isObject(value) && hasOnly(value, checks) && required.every((name) => Object.hasOwn(value, name))

const faultChecks = {
  latency: isLatency,
  failNext: isFault({ kind: isKind, count: isCount, action: isText, calls: isCallKind }, ['kind', 'count']),
  failShare: isFault({ kind: isKind, share: isShare, action: isText, calls: isCallKind }, ['kind', 'share']),
} satisfies Record<keyof Faults, Check>
