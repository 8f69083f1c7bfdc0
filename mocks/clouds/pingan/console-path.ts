import { accountById } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { invalidAccessKey } from './errors.ts'

const form = /\/api\/pingan\/(?<region>[^/?]+)\/ecs\/api\/v1$/

/** Answers what came by the console's own way in: unsigned, the account named in `X-Console-Account`. */
export function answerAtConsolePath(request: Request, backend: Backend): Promise<Response> {
  const { region = '' } = form.exec(new URL(request.url).pathname)?.groups ?? {}
  return answer(request, { region, authenticate: (_, { headers }) => named(headers, backend) }, backend)
}

/** An account that this backend has no key of is to the caller like a key that does not exist. */
async function named(headers: Headers, { engine }: Backend) {
  const id = headers.get('X-Console-Account') ?? ''
  const account = await engine.read((world) => accountById(world, 'pingan', id))
  if (!account) throw invalidAccessKey()
  return account
}
