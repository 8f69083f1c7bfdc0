import { http, HttpResponse, type RequestHandler } from 'msw'
import type { Clock, ClockMove, JournalAnswer, Rewind, WorldChoice } from '../../src/clouds/console/wire-stage.ts'
import { allDoneAt, nextReset } from '../engine/clock.ts'
import type { Engine } from '../engine/engine.ts'
import type { World } from '../engine/world.ts'
import { invalid } from './invalid.ts'

/** How the stage changes the world: each answers with it as it is then, or with 400 where the work was not to be done. */
type AnswerWithWorld = (work?: Promise<void>) => Promise<Response>

/** What the demo stage asks for, as `src/clouds/console/wire-stage.ts` says. */
export const stageHandlers = (engine: Engine, world: AnswerWithWorld): RequestHandler[] => [
  http.get('*/api/console/stage/world', () => world()),
  http.post('*/api/console/stage/world', async ({ request }) => {
    const { world: name } = await bodyOf<WorldChoice>(request)
    return world(name === undefined ? engine.startOver() : engine.begin(name))
  }),
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

/** What was sent, which may be nothing at all. */
async function bodyOf<T>(request: Request): Promise<Partial<T>> {
  const body: unknown = await request.json().catch(() => undefined)
  return typeof body === 'object' && body !== null ? body : {}
}
