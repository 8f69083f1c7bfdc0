import { accountById, callerOf } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { accessKeyNotFound, projectNotOpen } from './errors.ts'
import { decodedSegment } from './routes.ts'

const form = /\/api\/huawei\/(?<project>[^/?]+)\/(?<service>[^/?]+)(?<path>\/[^?]*)$/

/** Answers what came by the console's own way in: unsigned, the account named in `X-Console-Account`. */
export function answerAtConsolePath(request: Request, backend: Backend): Promise<Response> {
  const { project = '', service = '', path = '' } = form.exec(new URL(request.url).pathname)?.groups ?? {}
  return answer(
    request,
    {
      service,
      path,
      place: project,
      authenticate: ({ headers }) => named(headers, backend),
      callerFor: async ({ id }) => {
        const caller = await backend.engine.read((world) => callerOf(world, 'huawei', id, decodedSegment(project)))
        if (!caller) throw projectNotOpen()
        return caller
      },
    },
    backend,
  )
}

/** An account that this backend has no key of is to the caller like a key that does not exist. */
async function named(headers: Headers, { engine }: Backend) {
  const id = headers.get('X-Console-Account') ?? ''
  const account = await engine.read((world) => accountById(world, 'huawei', id))
  if (!account) throw accessKeyNotFound(id)
  return account
}
