import { http, HttpResponse, type RequestHandler } from 'msw'
import type { AccountsAnswer, ActivityAnswer, ConsoleAccount, WorldAnswer } from '../../src/clouds/console/wire.ts'
import type { WorldChoice } from '../../src/clouds/console/wire-stage.ts'
import type { Backend } from '../clouds/backend.ts'
import type { AccountRecord } from '../engine/world.ts'
import { storageTrouble } from '../engine/storage-trouble.ts'
import { activityOf } from './activity.ts'
import { bodyOf } from './body.ts'
import { invalid } from './invalid.ts'
import { notFound } from './not-found.ts'

/** The console's own endpoints, as `src/clouds/console/wire.ts` says. */
export const consoleHandlers = (backend: Backend): RequestHandler[] => {
  const { engine } = backend
  const world = async (work?: Promise<unknown>) => {
    try {
      await work
      const { began, ...about } = await engine.about()
      return HttpResponse.json<WorldAnswer>({ ...about, began: new Date(began).toISOString() })
    } catch (error) {
      if (error instanceof RangeError) return invalid()
      return HttpResponse.json<WorldAnswer>({ trouble: storageTrouble(error) })
    }
  }
  return [
    http.get('*/api/console/accounts', () => {
      const accounts = engine.accounts().filter(({ demo }) => demo)
      return HttpResponse.json<AccountsAnswer>({
        accounts: accounts.map(consoleAccount),
      })
    }),
    http.get('*/api/console/activity', async ({ request }) => {
      const answer = await activityOf(request, engine)
      return answer ? HttpResponse.json<ActivityAnswer>(answer) : notFound()
    }),
    http.get('*/api/console/stage/world', () => world()),
    http.post('*/api/console/stage/world', async ({ request }) => {
      const { world: name } = await bodyOf<WorldChoice>(request)
      return world(name === undefined ? engine.startOver() : engine.begin(name))
    }),
    // Its code comes when it is first asked for: most who use the console are never on the stage.
    http.all('*/api/console/stage/*', async ({ request }) =>
      (await import('./stage.ts')).answerOnStage(request, backend, world),
    ),
  ]
}

const consoleAccount = ({ cloud, id, name, projects }: AccountRecord): ConsoleAccount => ({
  cloud,
  id,
  name,
  ...(projects && { projects: projects.map((project) => ({ ...project })) }),
})
