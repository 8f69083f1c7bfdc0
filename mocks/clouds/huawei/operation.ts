import type { Engine } from '../../engine/engine.ts'
import type { Refusal } from '../../engine/refusal.ts'
import type { AccountRecord, Caller } from '../../engine/world.ts'
import type { HuaweiError } from './errors.ts'
import type { IncomingRequest } from '../incoming.ts'

/** How one service, or one family of its calls, says what is wrong with any call of it. */
export interface Dialect {
  noBody(): HuaweiError
  /** Malformed: its body, or what it asks for in the query. */
  badRequest(): HuaweiError
  /** The project in the path is not the caller's. */
  foreignProject(): HuaweiError
  /** The engine's refusal of what `call` asked for. */
  refused(refusal: Refusal, call: string): HuaweiError
}

/** The names between braces: of `/v2/images/{image_id}` it is `image_id`. */
type Names<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never

/** Who calls, and with what. */
export interface Call<P extends string = string> {
  engine: Engine
  account: AccountRecord
  /** The project that the call works in. */
  caller: Caller
  /** What stood in the path, by its name in the documents. */
  path: Record<Names<P>, string>
  query: URLSearchParams
  body: Uint8Array
  dialect: Dialect
}

/** What a request is before it is known in which project: IAM answers it like that. */
export type AccountCall<P extends string = string> = Omit<Call<P>, 'caller'>

/** One call of one service, ready for the router. */
export interface Operation {
  /** The SDK's name for it, which the fault switch goes by. */
  name: string
  method: IncomingRequest['method']
  /** As the documents write it. */
  path: string
  /** On success. */
  status: number
  dialect: Dialect
  run(call: AccountCall<never>, caller: () => Promise<Caller>): Promise<object | void>
}

interface Definition<P extends string, C> {
  name: string
  method: IncomingRequest['method']
  path: P
  /** Default: 200. */
  status?: number
  run(call: C): Promise<object | void>
}

/** Makes the calls of one dialect that work in a project, which has to be the one in their path. */
export const projectOperations =
  (dialect: Dialect) =>
  <P extends string>({ run, status = 200, ...definition }: Definition<P, Call<P>>): Operation => ({
    ...definition,
    status,
    dialect,
    run: async (call, callerOf) => {
      const caller = await callerOf()
      const path: Record<string, string> = call.path
      const { project_id: project = caller.account } = path
      if (project !== caller.account) throw dialect.foreignProject()
      return run({ ...call, caller, path })
    },
  })

/** Makes the calls of one dialect that concern the account, whatever its projects. */
export const accountOperations =
  (dialect: Dialect) =>
  <P extends string>({ run, status = 200, ...definition }: Definition<P, AccountCall<P>>): Operation => ({
    ...definition,
    status,
    dialect,
    run,
  })
