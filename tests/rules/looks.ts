import type { ImageRecord } from '../../mocks/engine/world.ts'

/** What all of a world is kept in. Spreading or copying one of these steps through it as a loop does. */
const iterators = [new Map().values(), new Set().values(), [].values()].map(
  (iterator) => Object.getPrototypeOf(iterator) as { next: () => unknown }, // `next` is what makes it an iterator
)

/** Counts looks at images and steps through collections. */
export function countLooks() {
  let looks = 0

  return {
    /** The image, with every read of it counted. */
    counted: (image: ImageRecord): ImageRecord =>
      new Proxy(image, {
        get: (target, key) => {
          looks += 1
          return Reflect.get(target, key)
        },
      }),
    /** How many looks the work takes. It must wait for nothing but promises, or others' steps are counted too. */
    during: async (work: () => Promise<unknown>): Promise<number> => {
      const originals = iterators.map(({ next }) => next)
      iterators.forEach((iterator, n) => {
        iterator.next = function (this: unknown) {
          looks += 1
          return originals[n]?.call(this)
        }
      })
      const before = looks
      try {
        await work()
        return looks - before
      } finally {
        iterators.forEach((iterator, n) => void (iterator.next = originals[n] ?? iterator.next))
      }
    },
  }
}
