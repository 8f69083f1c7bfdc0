import { http, HttpResponse, type RequestHandler } from 'msw'
import type { AccountsAnswer, ActivityAnswer, ConsoleAccount, WorldAnswer } from '../../src/clouds/console/wire.ts'
import type { Backend } from '../clouds/backend.ts'
import type { AccountRecord } from '../engine/world.ts'
import { storageTrouble } from '../engine/storage-trouble.ts'
import { activityOf } from './activity.ts'
import { readFaults } from './faults-body.ts'
import { invalid } from './invalid.ts'
import { notFound } from './not-found.ts'
import { savedWorldHandlers } from './saved-world.ts'
import { stageHandlers } from './stage.ts'

/** The console's own endpoints, as `src/clouds/console/wire.ts` says. */
export const consoleHandlers = ({ engine, faults }: Backend): RequestHandler[] => {
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
    ...stageHandlers(engine, world),
    ...savedWorldHandlers(engine, world),
    http.get('*/api/console/stage/faults', () => HttpResponse.json(faults.get())),
    http.put('*/api/console/stage/faults', async ({ request }) => {
      const wanted = readFaults(await request.json().catch(() => undefined))
      if (!wanted) return HttpResponse.json({ error: 'invalid-faults' }, { status: 400 })
      faults.set(wanted)
      return HttpResponse.json(faults.get())
    }),
  ]
}

const consoleAccount = ({ cloud, id, name, projects }: AccountRecord): ConsoleAccount => ({
  cloud,
  id,
  name,
  ...(projects && { projects: projects.map((project) => ({ ...project })) }),
})
