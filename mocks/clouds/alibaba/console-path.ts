import { accountById } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { alibabaError } from './errors.ts'

const form = /\/api\/alibaba\/(?<region>[^/?]+)\/(?<service>[^/?]+)\/?$/

/**
 * Answers what came by the console's own way in: unsigned, the account named in `X-Console-Account`, action and version
 * in the headers of the cloud's newer recipe.
 */
export function answerAtConsolePath(request: Request, backend: Backend): Promise<Response> {
  const { region = '', service = '' } = form.exec(new URL(request.url).pathname)?.groups ?? {}
  return answer(
    request,
    {
      service,
      region,
      host: `${service}.${region}.aliyuncs.com`,
      authenticate: ({ headers }) => named(headers, backend),
    },
    backend,
  )
}

/** An account that this backend has no key of is to the caller like a key that does not exist. */
async function named(headers: Headers, { engine }: Backend) {
  const id = headers.get('X-Console-Account') ?? ''
  const account = await engine.read((world) => accountById(world, 'alibaba', id))
  if (!account) throw alibabaError('InvalidAccessKeyId.NotFound')
  return account
}
