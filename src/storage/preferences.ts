import { stored } from './stored.ts'

export type Theme = 'light' | 'dark'

/** Unset until the person chooses: then the browser's own preference holds. */
export const languagePreference = stored('language', (found) => (typeof found === 'string' ? found : undefined))

/** `index.html` reads the same key before the first paint. */
export const themePreference = stored('theme', (found): Theme | undefined =>
  found === 'light' || found === 'dark' ? found : undefined,
)

/** Path of the last place visited in a cloud, where `/` leads back to. */
export const lastPlace = stored('last-place', (found) => (typeof found === 'string' ? found : undefined))
