/** A text unlike any other in this journal, for the nth thing that one command makes. */
export type Unique = (n: number) => string

/** 32 bits of a text (FNV-1a, then mixed so that texts that differ in their last letter differ everywhere). */
function bits(text: string, basis: number): number {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Eight characters of 0-9 and a-z, the same for the same text: folding a journal again makes the same IDs. */
export function shortId(text: string): string {
  const half = (basis: number) => (bits(text, basis) % 36 ** 4).toString(36).padStart(4, '0')
  return half(0x811c9dc5) + half(0x1b873593)
}

/** An address in 10.0.0.0/8, never a network's first or last. */
export function privateAddress(text: string): string {
  const hash = bits(text, 0x9e3779b9)
  return `10.${hash & 255}.${(hash >>> 8) & 255}.${2 + ((hash >>> 16) % 250)}`
}
