export interface NonceMemory {
  /** Whether it was not there before, in as long as it is remembered. */
  isNew(nonce: string, now: number): boolean
}

/** Forgets a nonce after `keptMs`. */
export function nonceMemory(keptMs: number): NonceMemory {
  const seen = new Map<string, number>()
  return {
    isNew: (nonce, now) => {
      // In the order in which they came, so that the first that is still kept ends the walk.
      for (const [old, at] of seen) {
        if (now - at <= keptMs) break
        seen.delete(old)
      }
      if (seen.has(nonce)) return false
      seen.set(nonce, now)
      return true
    },
  }
}
