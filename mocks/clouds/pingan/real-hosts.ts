import { http, type RequestHandler } from 'msw'
import { accountByAccessKey } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { signatureVerifier } from './authentication-hmac-sha1.ts'

/** The cloud's one gateway, in its action style, where every request must be signed. For Node only: a page has no use for keys. */
export const pinganRealHosts = (backend: Backend, wallClock: () => number): RequestHandler => {
  const ownerOf = (accessKeyId: string) =>
    backend.engine.read((world) => accountByAccessKey(world, 'pingan', accessKeyId))
  const authenticate = signatureVerifier({ ownerOf, wallClock })
  return http.all(/^https?:\/\/api\.yun\.pingan\.com(:\d+)?\/api\/v1\/?$/, ({ request }) =>
    answer(request, { authenticate }, backend),
  )
}
