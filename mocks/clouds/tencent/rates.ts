import type { Action } from '../../../src/clouds/tencent/wire.ts'

/** The "frequency limit" that the API reference gives for most actions, and for these others, as of 2026-08-21. */
const usual = 10
const unusual: ReadonlyMap<string, number> = new Map(
  Object.entries({
    DescribeImages: 40,
    DescribeInstances: 40,
    DescribeRegions: 20,
    DescribeZones: 20,
    GetCallerIdentity: 20,
  } satisfies Partial<Record<Action, number>>),
)

/** Calls per second that the gateway takes of an action, counted for each account in each region. */
export const callsPerSecond = (action: string): number => unusual.get(action) ?? usual
