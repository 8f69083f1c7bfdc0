import { beforeAll, describe, expect, test } from 'vitest'
import type { FileTrouble, SavedWorld } from '../../src/clouds/console/wire-stage.ts'
import { checksumOf } from '../../mocks/console/checksum.ts'
import { formatVersion } from '../../mocks/journal/journal.ts'
import { drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { stageConsole } from './stage-console.ts'

const shareLobby = { ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' }
const copyLobby = { ImageIds: [lobby.id], DestinationRegions: ['ap-shanghai'] }
const then = Date.UTC(2026, 0, 5, 8)
const later = Date.UTC(2031, 5, 1)

/** A world in which something has happened and a copy is under way. */
async function busyStage() {
  const one = stageConsole({ now: () => then })
  await one.act('ModifyImageSharePermission', shareLobby)
  await one.stage.moveClock('2026-01-06T08:00:00.000Z')
  await one.act('SyncImages', copyLobby)
  return one
}

const aFile = async () => (await busyStage()).stage.save()
/** With a checksum that is right, as a file of another version has. */
function made(file: string, change: (rows: unknown[]) => unknown[], when?: string): string {
  const before = JSON.parse(file) as SavedWorld
  const [saved, rows] = [when ?? before.saved, change(before.rows)]
  return JSON.stringify({ ...before, saved, rows, checksum: checksumOf(saved, rows) })
}
const withOpening = (file: string, changes: object) =>
  made(file, ([opening, ...entries]) => [{ ...(opening as object), ...changes }, ...entries])

describe('a saved world', () => {
  test('says what it is, when it was saved and what it holds', async () => {
    const file = JSON.parse(await aFile()) as SavedWorld
    expect(file).toMatchObject({
      imageShareConsole: 'world',
      saved: '2026-01-06T08:00:00.000Z',
      rows: [{ format: formatVersion, world: 'everyday', began: then }, {}, {}, {}],
    })
    expect(file.checksum).toMatch(/^[0-9a-f]{16}$/)
  })

  test('opened elsewhere, years later, is the same world at the same time, and goes on', async () => {
    const one = await busyStage()
    let now = later
    const other = stageConsole({ now: () => now })
    await other.stage.begin('first-day')
    expect(await other.stage.open(await one.stage.save())).toBeUndefined()
    expect(await other.stage.clock()).toEqual(await one.stage.clock())
    const said = (await one.stage.journal()).entries
    const [moved, ...entries] = (await other.stage.journal()).entries
    expect(entries).toEqual(said)
    expect(moved?.what).toEqual([{ type: 'clock-moved', to: '2026-01-06T08:00:00.000Z' }])
    const shares = await one.act('DescribeImageSharePermission', { ImageId: lobby.id })
    const { SharePermissionSet } = await other.act('DescribeImageSharePermission', { ImageId: lobby.id })
    expect(SharePermissionSet).toEqual(shares['SharePermissionSet'])
    now += 40_000
    expect(await other.stage.clock()).toMatchObject({ now: '2026-01-06T08:00:40.000Z' })
    expect(await other.act('ModifyImageSharePermission', { ...shareLobby, Permission: 'CANCEL' })).not.toHaveProperty(
      'Error',
    )
    expect(await other.ask('GET', 'world')).toMatchObject({ answer: { world: 'everyday' } })
  })

  test.each(['at-the-limits', 'troubles'] as const)('can be one that began as %s', async (name) => {
    const one = stageConsole({ now: () => then })
    await one.stage.begin(name)
    const file = await one.stage.save()
    const other = stageConsole({ now: () => later })
    expect(await other.stage.open(file)).toBeUndefined()
    expect(await other.ask('GET', 'world')).toMatchObject({ answer: { world: name } })
    expect(await other.stage.clock()).toEqual(await one.stage.clock())
  })

  test('can be opened, saved, opened and rewound again', async () => {
    const file = await aFile()
    const other = stageConsole({ now: () => later })
    await other.stage.open(file)
    const again = stageConsole({ now: () => then })
    expect(await again.stage.open(await other.stage.save())).toBeUndefined()
    expect(await again.stage.clock()).toEqual(await other.stage.clock())
    await again.stage.rewind(1)
    expect(await again.stage.clock()).toMatchObject({ now: '2026-01-05T08:00:00.000Z' })
  })
})

describe('a file that cannot be opened is refused in its kind and changes nothing:', () => {
  let file = ''
  beforeAll(async () => void (file = await aFile()))

  /** What is said to each file, after which everything is as it was. */
  async function refusals(files: readonly string[]): Promise<(FileTrouble | undefined)[]> {
    const { stage, ask } = await busyStage()
    const look = async () => [await ask('GET', 'world'), await stage.journal(), await stage.clock()]
    const before = await look()
    const said: (FileTrouble | undefined)[] = []
    for (const one of files) said.push(await stage.open(one))
    expect(await look()).toEqual(before)
    return said
  }

  test('nothing, or something else', async () => {
    const others = ['', 'null', '5', '[]', '{}', '"world"', '<!doctype html>', '{"imageShareConsole":"image"}', '\0\0']
    expect(new Set(await refusals(others))).toEqual(new Set(['no-world']))
  })

  test('one with any single character changed', async () => {
    const changed = [...file].map((character, n) => {
      const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === 'x' ? 'y' : 'x'
      return file.slice(0, n) + other + file.slice(n + 1)
    })
    const said = await refusals(changed)
    const says = '{"imageShareConsole":"world"'.length
    expect(new Set(said.slice(0, says))).toEqual(new Set(['no-world', 'damaged']))
    expect(new Set(said.slice(says))).toEqual(new Set(['damaged']))
  })

  test('one cut short, wherever', async () => {
    const cut = Array.from({ length: file.length }, (_, length) => file.slice(0, length))
    const said = await refusals(cut)
    const says = '{"imageShareConsole":'.length
    expect(new Set(said.slice(0, says))).toEqual(new Set(['no-world']))
    expect(new Set(said.slice(says))).toEqual(new Set(['damaged']))
  })

  test('one that says what it is and holds nothing', async () => {
    const empty = { imageShareConsole: 'world' }
    const files = [empty, { ...empty, saved: '', rows: [] }, { ...empty, saved: 5, rows: {} }]
    expect(new Set(await refusals(files.map((one) => JSON.stringify(one))))).toEqual(new Set(['damaged']))
  })

  test.each<{ what: string; of: (file: string) => string; trouble: FileTrouble }>([
    {
      what: 'an older version',
      of: (one) => withOpening(one, { format: formatVersion - 1 }),
      trouble: 'older-version',
    },
    { what: 'a newer version', of: (one) => withOpening(one, { format: formatVersion + 1 }), trouble: 'newer-version' },
    {
      what: 'a world that there is no more',
      of: (one) => withOpening(one, { world: 'gone' }),
      trouble: 'older-version',
    },
    { what: 'no rows at all', of: (one) => made(one, () => []), trouble: 'damaged' },
    { what: 'no time', of: (one) => made(one, (rows) => rows, 'tomorrow'), trouble: 'damaged' },
    { what: 'a beginning that no date can tell', of: (one) => withOpening(one, { began: 1e300 }), trouble: 'damaged' },
    {
      what: 'an entry at a time that no date can tell',
      of: (one) => made(one, ([opening, first]) => [opening, { ...(first as object), at: -1e300 }]),
      trouble: 'damaged',
    },
    { what: 'an entry that is none', of: (one) => made(one, (rows) => [...rows, 'nonsense']), trouble: 'damaged' },
    {
      what: 'an event that does not fit its world',
      of: (one) => made(withOpening(one, { world: 'first-day' }), (rows) => rows),
      trouble: 'damaged',
    },
  ])('one of $what', async ({ of, trouble }) => {
    expect(await refusals([of(file)])).toEqual([trouble])
  })
})
