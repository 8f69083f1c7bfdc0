import { http, HttpResponse, type RequestHandler } from 'msw'
import type { FileRefusal, FileTrouble, SavedWorld } from '../../src/clouds/console/wire-stage.ts'
import type { Engine } from '../engine/engine.ts'
import { NewerVersion, Unreadable } from '../engine/fold.ts'
import { checksumOf } from './checksum.ts'
import type { AnswerWithWorld } from './stage.ts'

/** The current world as a file, and a file as the current world. */
export const savedWorldHandlers = (engine: Engine, world: AnswerWithWorld): RequestHandler[] => [
  http.get('*/api/console/stage/file', async () => HttpResponse.json(await savedWorld(engine))),
  http.put('*/api/console/stage/file', async ({ request }) => {
    const opening = open(engine, await request.text())
    const trouble = await opening.catch(() => undefined)
    return trouble ? HttpResponse.json<FileRefusal>({ error: trouble }, { status: 400 }) : world(opening)
  }),
]

async function savedWorld(engine: Engine): Promise<SavedWorld> {
  const rows = (await engine.rows()).map(({ body }) => body)
  const saved = await engine.read((_, now) => new Date(now).toISOString())
  return { imageShareConsole: 'world', saved, checksum: checksumOf(saved, rows), rows }
}

/** Opens the file, or says why it cannot be opened: nothing has changed then. */
async function open(engine: Engine, text: string): Promise<FileTrouble | undefined> {
  const file = read(text)
  if (!file) return 'no-world'
  const { saved, rows, checksum } = file
  if (!Array.isArray(rows) || typeof saved !== 'string' || checksum !== checksumOf(saved, rows)) return 'damaged'
  try {
    await engine.open(rows, Date.parse(saved))
    return undefined
  } catch (error) {
    if (error instanceof NewerVersion) return 'newer-version'
    if (error instanceof Unreadable) return error.reason ?? 'damaged'
    throw error
  }
}

/** Undefined for what was never a saved world. */
function read(text: string): Partial<SavedWorld> | undefined {
  try {
    const found: unknown = JSON.parse(text)
    const file = typeof found === 'object' && found !== null ? (found as Partial<SavedWorld>) : {}
    return file.imageShareConsole === 'world' ? file : undefined
  } catch {
    // Cut short, it is still one that can be told by its beginning.
    return /^\s*\{\s*"imageShareConsole"\s*:/.test(text) ? {} : undefined
  }
}
