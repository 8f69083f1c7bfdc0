import { http, type RequestHandler } from 'msw'
import { consoleHandlers } from '../console/handlers.ts'
import { notFound } from '../console/not-found.ts'
import type { Backend } from './backend.ts'
import { tencentConsolePath } from './tencent/console-path.ts'

/** Everything under /api. What is not served there, clouds that are not open among it, is not found. */
export const apiHandlers = (backend: Backend): RequestHandler[] => [
  tencentConsolePath(backend),
  huaweiConsolePath(backend),
  alibabaConsolePath(backend),
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

/** `/api/alibaba/<region>/<service>/`, in the same way. */
const alibabaConsolePath = (backend: Backend) =>
  http.all(/\/api\/alibaba\/[^/?]+\/[^/?]+\/?$/, async ({ request }) => {
    const { answerAtConsolePath } = await import('./alibaba/console-path.ts')
    return answerAtConsolePath(request, backend)
  })
