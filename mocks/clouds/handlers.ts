import { http, type RequestHandler } from 'msw'
import { consoleHandlers } from '../console/handlers.ts'
import { notFound } from '../console/not-found.ts'
import type { Backend } from './backend.ts'
import { huaweiConsolePath } from './huawei/console-path.ts'
import { tencentConsolePath } from './tencent/console-path.ts'

/** Everything under /api. What is not served there, clouds that are not open among it, is not found. */
export const apiHandlers = (backend: Backend): RequestHandler[] => [
  tencentConsolePath(backend),
  huaweiConsolePath(backend),
  ...consoleHandlers(backend),
  http.all(/\/api\/(console|tencent|alibaba|pingan|huawei)(\/|$)/, notFound),
]
