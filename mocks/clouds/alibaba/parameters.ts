import type { FieldsShape, Shape, ShapeOf } from '../shapes.ts'
import { invalidParameter, missingParameter } from './errors.ts'

/** What arrived in query and body, by its name on the wire: `AddAccount.1`, `SystemDisk.Size`. */
export type RawParameters = ReadonlyMap<string, string>

/**
 * The action's parameters. What it does not know is passed over, as the cloud does, whose own tools send more; what has
 * no value counts as absent. Throws AlibabaError: `MissingParameter`, or `InvalidParameter` for a value of another type.
 */
export function readParameters<T>(raw: RawParameters, shape: ShapeOf<T>, action: string): T {
  const value = new Reader(raw, action).fields(shape, '')
  const missing = shape.required.find((name) => !value || !Object.hasOwn(value, name))
  if (missing !== undefined) throw missingParameter(missing)
  // The reader has just made it after the shape, and the shape is tied to T by the compiler.
  return (value ?? {}) as T
}

class Reader {
  readonly #raw: RawParameters
  readonly #action: string
  constructor(raw: RawParameters, action: string) {
    this.#raw = raw
    this.#action = action
  }

  /** Undefined where none of the fields is there. */
  fields({ fields }: FieldsShape, path: string): object | undefined {
    const found = Object.entries(fields).flatMap(([name, shape]) => {
      const value = this.#value(shape, path ? `${path}.${name}` : name)
      return value === undefined ? [] : [[name, value]]
    })
    return found.length > 0 ? Object.fromEntries(found) : undefined
  }

  #value(shape: Shape, path: string): unknown {
    if (typeof shape === 'string') return this.#scalar(shape, path)
    return 'list' in shape ? this.#list(shape.list, path) : this.fields(shape, path)
  }

  /** By number, whatever the order in which they came; a number that is left out is no matter. */
  #list(element: Shape, path: string): unknown[] | undefined {
    const start = `${path}.`
    const numbers = [...this.#raw.keys()].flatMap((name) => {
      const number = name.startsWith(start) ? /^\d{1,6}(?=\.|$)/.exec(name.slice(start.length)) : null
      return number ? [Number(number[0])] : []
    })
    const values = [...new Set(numbers)].toSorted((a, b) => a - b).map((n) => this.#value(element, start + n))
    const present = values.filter((value) => value !== undefined)
    return present.length > 0 ? present : undefined
  }

  #scalar(shape: string, path: string): unknown {
    const text = this.#raw.get(path)
    if (!text || shape === 'string') return text || undefined
    if (shape === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
    if (shape === 'integer' && /^-?\d{1,16}$/.test(text)) return Number(text)
    throw invalidParameter(this.#action, path)
  }
}

/** For parameters like `InstanceIds`, a list in the form of JSON text. Throws AlibabaError: `InvalidParameter`. */
export function listInText(text: string, action: string, name: string): string[] {
  const value = parsed(text)
  if (!Array.isArray(value) || !value.every((element) => typeof element === 'string')) {
    throw invalidParameter(action, name)
  }
  return value
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
