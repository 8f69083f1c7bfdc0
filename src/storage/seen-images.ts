import { stored } from './stored.ts'

/** Which received images this browser has already shown, by place (cloud/account/region): the others are new. */
const seen = stored('seen-images', (found): Record<string, string[]> => {
  if (typeof found !== 'object' || found === null) return {}
  const places = Object.entries(found).filter((entry): entry is [string, string[]] => isTexts(entry[1]))
  return Object.fromEntries(places)
})

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Undefined before the first visit: then nothing is new, since everything is. */
export function seenIn(place: string): ReadonlySet<string> | undefined {
  const images = seen.get()[place]
  return images && new Set(images)
}

export function markSeen(place: string, images: string[]) {
  seen.set({ ...seen.get(), [place]: images })
}
