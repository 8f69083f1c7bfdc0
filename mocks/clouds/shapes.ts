/**
 * The parameters of an action as data, checked by the compiler against the SDK's model of the request: a parameter
 * that is missing here, misspelt or of another type does not compile.
 */
export type Shape = 'string' | 'integer' | 'float' | 'boolean' | ListShape | FieldsShape

export interface ListShape {
  list: Shape
}

export interface FieldsShape {
  fields: Readonly<Record<string, Shape>>
  required: readonly string[]
}

export interface ShapeOf<T> extends FieldsShape {
  fields: { [K in keyof T]-?: ShapeOfValue<NonNullable<T[K]>> }
  required: readonly (keyof T & string)[]
}

export type ShapeOfValue<T> = T extends string
  ? 'string'
  : T extends number
    ? 'integer' | 'float'
    : T extends boolean
      ? 'boolean'
      : T extends readonly (infer E)[]
        ? { list: ShapeOfValue<E> }
        : ShapeOf<T>
