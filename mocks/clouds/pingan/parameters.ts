import type { IncomingRequest } from '../incoming.ts'
import { invalidParameter, missingParameter } from './errors.ts'

/** By name in lower case: the documents and the clients write names in several ways, and the signature lowers them. */
export type RawParameters = ReadonlyMap<string, { name: string; value: string }>

/** Of the query and, with a POST, of a form. @throws PinganError InvalidParameter, for what is no form and for names given twice. */
export function rawParameters({ method, headers, query, body }: IncomingRequest): RawParameters {
  const posted = method === 'POST' && body.byteLength > 0
  const type = headers.get('Content-Type') ?? ''
  if (posted && !/^application\/x-www-form-urlencoded\b/i.test(type)) throw invalidParameter('Content-Type')
  const form = posted ? new TextDecoder().decode(body) : ''
  const raw = new Map<string, { name: string; value: string }>()
  for (const [name, value] of [...new URLSearchParams(query), ...new URLSearchParams(form)]) {
    if (raw.has(name.toLowerCase())) throw invalidParameter(name)
    raw.set(name.toLowerCase(), { name, value })
  }
  return raw
}

/** Of every request, and of no action alone. */
const common = [
  'action',
  'version',
  'accessKeyId',
  'signatureMethod',
  'signatureVersion',
  'signatureNonce',
  'timestamp',
  'signature',
  'regionId',
]
const commonNames = new Set(common.map((name) => name.toLowerCase()))

/** Empty counts as absent. @throws PinganError MissingParameter. */
export function requiredParameter(raw: RawParameters, name: string): string {
  const value = raw.get(name.toLowerCase())?.value
  if (!value) throw missingParameter(name)
  return value
}

type FieldOf<T> = [T] extends [number] ? 'integer' : string extends T ? 'string' : readonly T[]

/** An action's parameters as data, held against the wire's type by the compiler. A list holds all the values there are. */
export interface Parameters<T> {
  fields: { [K in keyof T]-?: FieldOf<NonNullable<T[K]>> }
  required: readonly (keyof T & string)[]
}

type Field = 'integer' | 'string' | readonly unknown[]

/** @throws PinganError MissingParameter, InvalidParameter. */
export function readParameters<T>(raw: RawParameters, { fields, required }: Parameters<T>): T {
  const known = new Map(Object.entries<Field>(fields).map(([name, field]) => [name.toLowerCase(), { name, field }]))
  for (const name of required) requiredParameter(raw, name)
  const read = [...raw].flatMap(([lower, given]) => {
    const parameter = known.get(lower)
    if (!parameter && !commonNames.has(lower)) throw invalidParameter(given.name)
    return parameter ? [[parameter.name, readValue(parameter.name, given.value, parameter.field)]] : []
  })
  return Object.fromEntries(read) as T // every field was read as its type says
}

function readValue(name: string, text: string, field: Field): string | number {
  if (field === 'string') return text
  if (field === 'integer') {
    if (!/^\d{1,9}$/.test(text)) throw invalidParameter(name)
    return Number(text)
  }
  if (!field.includes(text)) throw invalidParameter(name)
  return text
}
