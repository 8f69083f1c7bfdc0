import { http, type RequestHandler } from 'msw'
import { accountByAccessKey } from '../../engine/views.ts'
import type { Backend } from '../backend.ts'
import { answer } from './answer.ts'
import { authentication } from './authentication.ts'

/** `ecs.aliyuncs.com`, `ecs-cn-hangzhou.aliyuncs.com`, `ecs.cn-hangzhou.aliyuncs.com`, and the same of STS. */
const form = /^https?:\/\/(?<host>(?<service>ecs|sts)([.-][a-z\d-]+)?\.aliyuncs\.com)(:\d+)?\/(\?|$)/

/** Alibaba Cloud's own hosts, where every request must be signed. For Node only: a page has no use for keys. */
export function alibabaRealHosts(backend: Backend, wallClock: () => number): RequestHandler {
  const { engine } = backend
  const ownerOf = (accessKeyId: string) => engine.read((world) => accountByAccessKey(world, 'alibaba', accessKeyId))
  const authenticate = authentication({ ownerOf, wallClock })
  return http.all(form, ({ request }) => {
    const { service = '', host = '' } = form.exec(request.url)?.groups ?? {}
    return answer(request, { service, host, authenticate }, backend)
  })
}
