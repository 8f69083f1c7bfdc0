import { missingParameter, TencentError, unknownParameter, wrongType } from './errors.ts'
import { unflatten } from './query-form.ts'
import type { FieldsShape, Shape, ShapeOf } from '../shapes.ts'

/** What arrived, before anything is known about it. */
export interface RawParameters {
  method: string
  contentType: string
  /** Without the question mark, as sent. */
  query: string
  body: Uint8Array
}

const largestQuery = 32 * 1024
const largestBody = 10 * 1024 * 1024

/**
 * The action's parameters: a JSON object of a POST, or a GET's flattened query (dotted, zero-based).
 * Throws TencentError: `RequestSizeLimitExceeded`, `InvalidParameter` (not JSON, a wrong type, an index out of
 * order), `UnknownParameter`, `MissingParameter`.
 */
export function readParameters<T>(raw: RawParameters, shape: ShapeOf<T>): T {
  const size = raw.method === 'GET' ? raw.query.length : raw.body.byteLength
  if (size > (raw.method === 'GET' ? largestQuery : largestBody)) {
    throw new TencentError('RequestSizeLimitExceeded', { en: 'The request is too large.', zh: '请求包超过限制大小。' })
  }
  const value = raw.method === 'GET' ? unflatten(raw.query, shape) : parseJson(raw)
  check(value, shape, '')
  // `check` has just held every field against the shape, and the shape is tied to T by the compiler.
  return value as T
}

function parseJson({ contentType, body }: RawParameters): unknown {
  const isJson = contentType.split(';')[0]?.trim().toLowerCase() === 'application/json'
  try {
    if (isJson) return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    // Answered below, as a body of another content type is.
  }
  throw new TencentError('InvalidParameter', {
    en: `The request content not valid json format for specified content-type=${contentType || 'none'}.`,
    zh: `请求内容与指定的 content-type=${contentType || '无'} 不符，不是合法的 JSON。`,
  })
}

function check(value: unknown, shape: Shape, path: string): void {
  if (typeof shape === 'string') {
    if (!scalars[shape](value)) throw wrongType(path)
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw wrongType(path)
    value.forEach((element, index) => check(element, shape.list, `${path}.${index}`))
  } else {
    checkFields(value, shape, path)
  }
}

const scalars = {
  string: (value: unknown) => typeof value === 'string',
  integer: Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value: unknown) => typeof value === 'boolean',
}

function checkFields(value: unknown, shape: FieldsShape, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(path || 'body')
  const named = (name: string) => (path ? `${path}.${name}` : name)
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    if (!known) throw unknownParameter(named(name))
    check(member, known, named(name))
  }
  for (const name of shape.required) if (!Object.hasOwn(value, name)) throw missingParameter(named(name))
}
