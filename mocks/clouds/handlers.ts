import { http, type RequestHandler } from 'msw'
import { consoleHandlers } from '../console/handlers.ts'
import { notFound } from '../console/not-found.ts'
import type { Backend } from './backend.ts'
import { tencentConsolePath } from './tencent/console-path.ts'

/** Everything under /api. What is not served there, clouds that are not open among it, is not found. */
export const apiHandlers = (backend: Backend): RequestHandler[] => [
  tencentConsolePath(backend),
  pinganConsolePath(backend),
  huaweiConsolePath(backend),
  ...consoleHandlers(backend),
  http.all(/\/api\/(console|tencent|alibaba|pingan|huawei)(\/|$)/, notFound),
]

/**
 * `/api/huawei/<project name>/<service><the cloud's own path>`, on any origin, so that the same handlers serve the page and
 * scripts. Its code comes when it is first asked for: a page shows one cloud, and the first is another.
 */
const huaweiConsolePath = (backend: Backend) =>
  http.all(/\/api\/huawei\/[^/?]+\/[^/?]+\/./, async ({ request }) => {
    const { answerAtConsolePath } = await import('./huawei/console-path.ts')
    return answerAtConsolePath(request, backend)
  })

/** `/api/pingan/<region>/ecs/api/v1`, in the same way. */
const pinganConsolePath = (backend: Backend) =>
  http.all(/\/api\/pingan\/[^/?]+\/ecs\/api\/v1$/, async ({ request }) => {
    const { answerAtConsolePath } = await import('./pingan/console-path.ts')
    return answerAtConsolePath(request, backend)
  })
