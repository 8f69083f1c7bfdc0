/** Counts calls per second of the wall clock, as the clouds' gateways do. */
export interface RateMeter {
  /** Counts one call under `key`, refused ones too, and answers with how many there were in this second, and the limit. */
  count(key: string, limit: number): { calls: number; limit: number }
  /** Forgets what was counted. */
  clear(): void
}

interface RateOptions {
  /** Milliseconds since the epoch. */
  wallClock: () => number
  /** For every action, instead of its own limit. */
  callsPerSecond?: number | undefined
}

export function createRateMeter({ wallClock, callsPerSecond }: RateOptions): RateMeter {
  const counts = new Map<string, number>()
  let second = NaN

  return {
    count: (key, limit) => {
      const now = Math.floor(wallClock() / 1000)
      if (now !== second) counts.clear()
      second = now
      const calls = (counts.get(key) ?? 0) + 1
      counts.set(key, calls)
      return { calls, limit: callsPerSecond ?? limit }
    },
    clear: () => counts.clear(),
  }
}
