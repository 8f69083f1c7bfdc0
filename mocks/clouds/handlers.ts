import { http, type RequestHandler } from 'msw'
import { consoleHandlers } from '../console/handlers.ts'
import { notFound } from '../console/not-found.ts'
import type { Backend } from './backend.ts'
import { tencentConsolePath } from './tencent/console-path.ts'

/** Everything under /api, on any origin, so that the same handlers serve the page and scripts. What is not served is not found. */
export const apiHandlers = (backend: Backend): RequestHandler[] => [
  tencentConsolePath(backend),
  ...later(backend),
  ...consoleHandlers(backend),
  http.all(/\/api\/(console|tencent|alibaba|pingan|huawei)(\/|$)/, notFound),
]

type AnswerAtConsolePath = (request: Request, backend: Backend) => Promise<Response>

/** The code of these comes when it is first asked for: a page shows one cloud, and the first is another. */
const late: [RegExp, () => Promise<{ answerAtConsolePath: AnswerAtConsolePath }>][] = [
  // <region>/<service>/
  [/\/api\/alibaba\/[^/?]+\/[^/?]+\/?$/, () => import('./alibaba/console-path.ts')],
  // <region>/ecs, then the cloud's own path
  [/\/api\/pingan\/[^/?]+\/ecs\/api\/v1$/, () => import('./pingan/console-path.ts')],
  // <project name>/<service>, then the cloud's own path
  [/\/api\/huawei\/[^/?]+\/[^/?]+\/./, () => import('./huawei/console-path.ts')],
]

const later = (backend: Backend): RequestHandler[] =>
  late.map(([form, load]) =>
    http.all(form, async ({ request }) => (await load()).answerAtConsolePath(request, backend)),
  )
