import type { FieldsShape, Shape, ShapeOfValue } from '../shapes.ts'
import type { Dialect } from './operation.ts'

interface WithBody {
  body: Uint8Array
  dialect: Dialect
}

/**
 * Reads a call's JSON body, which has to be of the shape: what is missing or of another type is refused in the call's
 * dialect. What the shape does not name is passed over, as the cloud's many fields without a part here are.
 */
export const bodyOf =
  <T>(shape: ShapeOfValue<T>) =>
  ({ body, dialect }: WithBody): T => {
    if (body.byteLength === 0) throw dialect.noBody()
    const value = parsed(body)
    if (!fits(value, shape)) throw dialect.badRequest()
    // It has just been held against the shape, and the shape is tied to T by the compiler.
    return value as T
  }

/** Undefined for what is no JSON. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return scalars[shape](value)
  if ('list' in shape) return Array.isArray(value) && value.every((element) => fits(element, shape.list))
  return fieldsFit(value, shape)
}

const scalars = {
  string: (value: unknown) => typeof value === 'string',
  integer: Number.isSafeInteger,
  float: Number.isFinite,
  boolean: (value: unknown) => typeof value === 'boolean',
}

function fieldsFit(value: unknown, { fields, required }: FieldsShape): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const members = new Map(Object.entries(value))
  return (
    required.every((name) => members.has(name)) &&
    Object.entries(fields).every(([name, shape]) => !members.has(name) || fits(members.get(name), shape))
  )
}
