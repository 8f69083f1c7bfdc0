import { themePreference, type Theme } from '../storage/preferences.ts'

const prefersDark = matchMedia('(prefers-color-scheme: dark)')

/** What the person chose in this browser, else what the system prefers. The head of `index.html` decides the same way. */
export function currentTheme(): Theme {
  return themePreference.get() ?? (prefersDark.matches ? 'dark' : 'light')
}

/** Calls back when the theme changes, after the page's own colours have followed. */
export function subscribeToTheme(listener: () => void) {
  const follow = () => {
    document.documentElement.dataset.theme = currentTheme()
    listener()
  }
  const leave = themePreference.subscribe(follow)
  prefersDark.addEventListener('change', follow)
  return () => {
    leave()
    prefersDark.removeEventListener('change', follow)
  }
}
