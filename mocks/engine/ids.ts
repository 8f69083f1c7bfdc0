/** A text unlike any other in this journal, for the nth thing that one command makes. */
export type Unique = (n: number) => string

/** FNV-1a of a text, or of one that goes on with it when the basis is that of its beginning. */
function fnv(text: string, basis: number): number {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** 32 bits of a text, mixed so that texts that differ in their last letter differ everywhere. */
function bits(text: string, basis: number): number {
  let hash = fnv(text, basis)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Eight characters of 0-9 and a-z, the same for the same text: folding a journal again makes the same IDs. */
function shortId(text: string): string {
  const half = (basis: number) => (bits(text, basis) % 36 ** 4).toString(36).padStart(4, '0')
  return half(0x811c9dc5) + half(0x1b873593)
}

/** A prefix before eight characters of 0-9 and a-z, a UUID, or what the cloud makes of a text and a region. */
export type IdForm = `${string}-` | 'uuid' | ((text: string, region: string) => string)

/** The same for the same text. The region counts only where the cloud's IDs tell it. */
export function newId(form: IdForm, text: string, region = ''): string {
  if (typeof form === 'function') return form(text, region)
  return form === 'uuid' ? uuid(text) : form + shortId(text)
}

/** So many characters of an alphabet, the same for the same text. */
export function letters(text: string, length: number, alphabet: string): string {
  const basis = fnv(`${text} `, 0x811c9dc5)
  let made = ''
  for (let n = 0; n < length; n++) made += alphabet[bits(String(n), basis) % alphabet.length]
  return made
}

/** In the form of a random one (version 4). */
function uuid(text: string): string {
  const digits = hexId(text)
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`]
  return [...parts, digits.slice(20)].join('-')
}

/** 32 hexadecimal digits. */
export function hexId(text: string): string {
  return [0x811c9dc5, 0x1b873593, 0x9e3779b9, 0x85ebca6b]
    .map((basis) => bits(text, basis).toString(16).padStart(8, '0'))
    .join('')
}

/** An address in 10.0.0.0/8, never a network's first or last. */
export function privateAddress(text: string): string {
  const hash = bits(text, 0x9e3779b9)
  return `10.${hash & 255}.${(hash >>> 8) & 255}.${2 + ((hash >>> 16) % 250)}`
}
