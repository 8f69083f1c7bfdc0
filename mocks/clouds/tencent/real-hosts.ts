import { http, type RequestHandler } from 'msw'
import { accountByAccessKey } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { verifyTc3 } from './authentication-tc3.ts'

/** `cvm.tencentcloudapi.com`, and the forms with an access region (`cvm.ap-guangzhou.…`) or `intl` in the middle. */
const form = /^https?:\/\/(?<service>[\w-]+)(\.[\w-]+)?\.tencentcloudapi\.com(:\d+)?\//

/** Tencent's own hosts, where every request must carry a TC3 signature. For Node only: a page has no use for keys. */
export const tencentRealHosts = (backend: Backend, wallClock: () => number): RequestHandler =>
  http.all(form, ({ request }) => {
    const { service = '' } = form.exec(request.url)?.groups ?? {}
    const ownerOf = (secretId: string) => backend.engine.read((world) => accountByAccessKey(world, 'tencent', secretId))
    return answer(
      request,
      { service, authenticate: (incoming) => verifyTc3(incoming, { ownerOf, wallClock }) },
      backend,
    )
  })
