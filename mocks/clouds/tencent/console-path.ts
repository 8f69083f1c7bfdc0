import { http, type RequestHandler } from 'msw'
import { accountById } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { secretIdNotFound } from './errors.ts'

const form = /\/api\/tencent\/(?<region>[^/?]+)\/(?<service>[^/?]+)\/?$/

/**
 * The console's own way in, `/api/tencent/<region>/<service>/`: unsigned, the account named in `X-Console-Account`.
 * On any origin, so that the same handlers serve the page and scripts.
 */
export const tencentConsolePath = (backend: Backend): RequestHandler =>
  http.all(form, ({ request }) => {
    const { region = '', service = '' } = form.exec(new URL(request.url).pathname)?.groups ?? {}
    return answer(request, { service, region, authenticate: ({ headers }) => named(headers, backend) }, backend)
  })

/** An account that this backend has no key of is to the caller like a key that does not exist. */
async function named(headers: Headers, { engine }: Backend) {
  const id = headers.get('X-Console-Account')
  const account = id ? await engine.read((world) => accountById(world, 'tencent', id)) : undefined
  if (!account) throw secretIdNotFound()
  return account
}
