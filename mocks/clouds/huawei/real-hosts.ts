import { http, type RequestHandler } from 'msw'
import { accountByAccessKey, projectById } from '../../engine/views.ts'
import type { AccountRecord } from '../../engine/world.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { verifySdkHmac } from './authentication-sdk-hmac.ts'
import { projectNotOpen } from './errors.ts'

/** `ims.cn-north-4.myhuaweicloud.com`, and IAM's without a region. */
const form = /^https?:\/\/((?<service>[a-z]+)\.(?<region>[\w-]+)|(?<global>iam))\.myhuaweicloud\.com(:\d+)?\//

/** Huawei Cloud's own hosts, where every request must be signed. For Node only: a page has no use for keys. */
export const huaweiRealHosts = (backend: Backend, wallClock: () => number): RequestHandler =>
  http.all(form, ({ request }) => {
    const { service, global = '', region = '' } = form.exec(request.url)?.groups ?? {}
    const { engine } = backend
    const ownerOf = (accessKeyId: string) => engine.read((world) => accountByAccessKey(world, 'huawei', accessKeyId))
    return answer(
      request,
      {
        service: service ?? global,
        path: new URL(request.url).pathname,
        place: region,
        authenticate: (incoming) => verifySdkHmac(incoming, { ownerOf, wallClock }),
        callerFor: async (account, { headers }, inPath) => {
          const project = await projectFor(backend, account, region, headers.get('X-Project-Id'), inPath)
          return { cloud: 'huawei', region, account: project }
        },
      },
      backend,
    )
  })

/**
 * Which of the account's projects a request means: the header's, else the path's, else the region's own. One in the path
 * that is not the account's is for the service to refuse.
 */
async function projectFor(
  { engine }: Backend,
  account: AccountRecord,
  region: string,
  inHeader: string | null,
  inPath: string | undefined,
): Promise<string> {
  const isOpen = (id: string) =>
    engine.read((world) => {
      const found = projectById(world, 'huawei', id)
      return found?.account.id === account.id && found.region === region
    })
  if (inHeader) {
    if (await isOpen(inHeader)) return inHeader
    throw projectNotOpen()
  }
  if (inPath && (await isOpen(inPath))) return inPath
  const itsOwn = account.projects?.find(({ name }) => name === region)
  if (!itsOwn) throw projectNotOpen()
  return itsOwn.id
}
