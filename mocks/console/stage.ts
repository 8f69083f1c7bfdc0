import { getResponse, http, HttpResponse, type RequestHandler } from 'msw'
import type { Clock, ClockMove, JournalAnswer, Rewind } from '../../src/clouds/console/wire-stage.ts'
import type { Backend } from '../clouds/backend.ts'
import { allDoneAt, nextReset } from '../engine/clock.ts'
import type { World } from '../engine/world.ts'
import { bodyOf } from './body.ts'
import { readFaults } from './faults-body.ts'
import { invalid } from './invalid.ts'
import { savedWorldHandlers } from './saved-world.ts'

/** How the stage changes the world: each answers with it as it is then, or with 400 where the work was not to be done. */
export type AnswerWithWorld = (work: Promise<unknown>) => Promise<Response>

/** What only the demo stage asks for, as `src/clouds/console/wire-stage.ts` says; undefined for what nobody offers. */
export const answerOnStage = (request: Request, backend: Backend, world: AnswerWithWorld) =>
  getResponse(stageHandlers(backend, world), request)

const stageHandlers = ({ engine, faults }: Backend, world: AnswerWithWorld): RequestHandler[] => [
  http.get('*/api/console/stage/clock', async () => HttpResponse.json(await engine.read(clockOf))),
  http.post('*/api/console/stage/clock', async ({ request }) => {
    const { to = '' } = await bodyOf<ClockMove>(request)
    try {
      await engine.moveClock(Date.parse(to))
    } catch (error) {
      if (error instanceof RangeError) return invalid()
      throw error
    }
    return HttpResponse.json(await engine.read(clockOf))
  }),
  http.get('*/api/console/stage/journal', async () => HttpResponse.json(await engine.read(journalOf))),
  http.post('*/api/console/stage/journal', async ({ request }) => {
    const { to = -1 } = await bodyOf<Rewind>(request)
    return world(engine.rewind(to))
  }),
  ...savedWorldHandlers(engine, world),
  http.get('*/api/console/stage/faults', () => HttpResponse.json(faults.get())),
  http.put('*/api/console/stage/faults', async ({ request }) => {
    const wanted = readFaults(await request.json().catch(() => undefined))
    if (!wanted) return HttpResponse.json({ error: 'invalid-faults' }, { status: 400 })
    faults.set(wanted)
    return HttpResponse.json(faults.get())
  }),
]

const isoOf = (time: number) => new Date(time).toISOString()

function clockOf(world: World, now: number): Clock {
  const end = allDoneAt(world, now)
  return { now: isoOf(now), nextReset: isoOf(nextReset(world, now)), ...(end !== undefined && { allDone: isoOf(end) }) }
}

const journalOf = ({ began, log }: World): JournalAnswer => ({
  began: isoOf(began),
  entries: log.map(({ at, ...record }) => ({ ...record, when: isoOf(at) })).toReversed(),
})
