import { describe, expect, test } from 'vitest'
import { copyProgress, imageState } from '../../mocks/engine/views.ts'
import type { ImageRecord } from '../../mocks/engine/world.ts'
import { customImages } from './random-commands.ts'
import { entriesOf, forAll } from './random-runs.ts'

describe('whatever accounts do, in whatever order', () => {
  test('T3, T7, T9 only an image’s owner shares, edits, copies or deletes it', async () => {
    const seen = new Set<string>()
    await forAll(async ({ journal, runAll }) => {
      await runAll()
      const owners = new Map(customImages.map(({ region, id, owner }) => [`${region} ${id}`, owner]))
      for (const { by, events } of await entriesOf(journal)) {
        for (const event of events) {
          const made =
            event.type === 'image-copied' ? event.copies : event.type === 'image-created' ? [event.image] : []
          for (const { region, id, owner } of made) owners.set(`${region} ${id}`, owner)
          const touched =
            event.type === 'images-deleted'
              ? event.images
              : 'image' in event && typeof event.image === 'string'
                ? [event.image]
                : []
          for (const id of touched) expect(owners.get(`${by.region} ${id}`)).toBe(by.account)
          for (const { owner } of made) expect(owner).toBe(by.account)
          if (touched.length > 0) seen.add(event.type)
        }
      }
    })
    expect([...seen].toSorted()).toEqual([
      'image-copied',
      'image-edited',
      'image-shared',
      'images-deleted',
      'sharing-stopped',
    ])
  })

  test('an image’s state never goes backwards in time, and a copy gets on', async () => {
    const done = new Set(['available', 'failed', 'import-failed'])
    const seen = new Set<string>()
    await forAll(async ({ engines: [engine], rest }) => {
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
