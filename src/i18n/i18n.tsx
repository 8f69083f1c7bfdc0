import type { Locale } from 'antd/es/locale'
import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Messages } from './en.ts'
import type { Language } from './languages.ts'

/** One language, loaded: the console's messages and the texts of the component library. */
export interface Catalogue {
  language: Language
  messages: Messages
  componentTexts: Locale
}

interface LanguageModule {
  messages: Messages
  componentTexts: Locale
}

const modules: Record<Language, () => Promise<LanguageModule>> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  id: () => import('./id.ts'),
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const { messages, componentTexts } = await modules[language]()
  return { language, messages, componentTexts }
}

interface I18n extends Catalogue {
  formats: Formats
}

const I18nContext = createContext<I18n | undefined>(undefined)

export function I18nProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  const i18n = useMemo(() => ({ ...catalogue, formats: formatsOf(catalogue.language) }), [catalogue])
  return <I18nContext value={i18n}>{children}</I18nContext>
}

function useI18n(): I18n {
  const i18n = use(I18nContext)
  if (!i18n) throw new Error('No language: render inside an I18nProvider')
  return i18n
}

export const useMessages = (): Messages => useI18n().messages
export const useLanguage = (): Language => useI18n().language
export const useFormats = (): Formats => useI18n().formats

export interface Formats {
  number(value: number): string
  /** Of an ISO 8601 text, in the reader's time zone; what cannot be read as a time is shown as it came. */
  dateTime(iso: string): string
  list(items: string[]): string
}

/** Each is made when it is first used: making one takes milliseconds. */
function formatsOf(language: Language): Formats {
  const numbers = once(() => new Intl.NumberFormat(language))
  const dates = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }))
  const lists = once(() => new Intl.ListFormat(language))
  return {
    // Below a thousand every language of the console writes the digits alone: a first view needs no formatter for that.
    number: (value) =>
      Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers().format(value),
    dateTime: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : dates().format(new Date(iso))),
    list: (items) => lists().format(items),
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
