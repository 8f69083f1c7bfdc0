import { texts } from './error-texts.ts'
import type { Code } from './error-texts.ts'

/** An error in Alibaba Cloud's own terms. Thrown anywhere below the handler. */
export class AlibabaError extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'AlibabaError'
    this.status = status
    this.code = code
  }
}

/** With the text and the status that the documents have for the code, or others where an action has its own. */
export function alibabaError(code: Code, own: { status?: number; message?: string } = {}): AlibabaError {
  const [status, message] = texts[code]
  return new AlibabaError(own.status ?? status, code, own.message ?? message)
}

export const missingParameter = (name: string) =>
  alibabaError('MissingParameter', {
    message: `The input parameter "${name}" that is mandatory for processing this request is not supplied.`,
  })

/** What the gateway itself needs. */
export const missingCommonParameter = (name: string) =>
  new AlibabaError(400, `Missing${name}`, `${name} is mandatory for this action.`)

/** These have the code with a letter less. */
const misspelt = ['DescribeImages', 'DescribeDisks']

/** A value that is of another type or out of range, where the action documents no closer code. */
export const invalidParameter = (action: string, name: string) =>
  misspelt.includes(action)
    ? alibabaError('InvalidParamter')
    : alibabaError('InvalidParameter', { message: `The input parameter ${name} is invalid.` })
