import { describe, expect, test } from 'vitest'
import type { WorldEvent } from '../../mocks/engine/events.ts'
import { copyProgress, imageState } from '../../mocks/engine/views.ts'
import type { ImageRecord } from '../../mocks/engine/world.ts'
import { onHuawei } from './huawei-random-commands.ts'
import { entriesOf, forAll, onAlibaba, onPingan, onTencent } from './random-runs.ts'

const madeBy = (event: WorldEvent) =>
  event.type === 'image-copied' ? event.copies : event.type === 'image-created' ? [event.image] : []

/** The images that an event is about, but for those that it only gave something to. */
function touchedBy(event: WorldEvent): string[] {
  if (event.type === 'images-deleted') return event.images
  return 'image' in event && typeof event.image === 'string' ? [event.image] : []
}

const always = ['image-copied', 'image-edited', 'image-shared', 'images-deleted', 'sharing-stopped']
const clouds = [
  { cloud: 'Tencent Cloud', on: onTencent, byRecipients: [] },
  { cloud: 'Alibaba Cloud', on: onAlibaba, byRecipients: ['image-copied'] },
  { cloud: 'Ping An Cloud', on: onPingan, byRecipients: ['share-left'] },
  { cloud: 'Huawei Cloud', on: onHuawei, byRecipients: ['invitation-answered'] },
]

describe.each(clouds)('whatever accounts do on $cloud, in whatever order', ({ on, byRecipients }) => {
  /** A copy to another region goes to the same account's project there. */
  const companyOf = (owner: string) =>
    on.world.accounts.find(({ projects = [] }) => projects.some(({ id }) => id === owner))?.id ?? owner

  test('T3, A4, P6, H13 only an image’s owner shares, edits, copies or deletes it; what is made is one’s own', async () => {
    const seen = { owners: new Set<string>(), recipients: new Set<string>() }
    await forAll(on, async ({ journal, runAll }) => {
      await runAll()
      const owners = new Map(on.world.images.map(({ region, id, owner }) => [`${region} ${id}`, owner]))
      for (const { by, events } of await entriesOf(journal)) {
        for (const event of events) {
          for (const { region, id, owner } of madeBy(event)) {
            owners.set(`${region} ${id}`, owner)
            expect(companyOf(owner)).toBe(companyOf(by.account))
          }
          for (const id of touchedBy(event)) {
            const mine = owners.get(`${by.region} ${id}`) === by.account
            seen[mine ? 'owners' : 'recipients'].add(event.type)
          }
        }
      }
    })
    expect([...seen.owners].toSorted()).toEqual(always)
    expect([...seen.recipients]).toEqual(byRecipients)
  })

  test('an image’s state never goes backwards in time, and a copy gets on', async () => {
    const done = new Set(['available', 'failed', 'import-failed'])
    const seen = new Set<string>()
    await forAll(on, async ({ engines: [engine], rest }) => {
      const before = new Map<ImageRecord, { state: string; progress: number }>()
      const running = rest()
      while (!(await running.next()).done) {
        await engine.read((world, now) => {
          for (const image of world.images.values()) {
            const state = imageState(image, now)
            const progress = copyProgress(image, now) ?? 100
            const last = before.get(image)
            if (last && done.has(last.state)) expect(state).toBe(last.state)
            expect(progress).toBeGreaterThanOrEqual(last?.progress ?? 0)
            before.set(image, { state, progress })
            if (last && last.state !== state) seen.add(`${last.state}, then ${state}`)
          }
        })
      }
    })
    expect([...seen].toSorted()).toEqual(['copying, then available', 'creating, then available'])
  })
})
