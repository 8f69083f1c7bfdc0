import { languagePreference } from '../storage/preferences.ts'
import { isLanguage, nearestLanguage, type Language } from '../i18n/languages.ts'

/** The one that the person chose in this browser, else the nearest to the browser's own. */
export function currentLanguage(): Language {
  const chosen = languagePreference.get()
  return isLanguage(chosen) ? chosen : nearestLanguage(navigator.languages)
}
