/** What looks like chance and is the same each time (mulberry32): a world begins as it always does. */
export function chance(seed: number) {
  let state = seed
  /** From 0 up to, not including, 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    happens: (share: number) => next() < share,
    /** From 0 up to, not including, that. */
    below: (end: number) => Math.floor(next() * end),
    oneOf<T>(these: readonly [T, ...T[]]): T {
      return these[Math.floor(next() * these.length)] ?? these[0]
    },
  }
}

export type Chance = ReturnType<typeof chance>
