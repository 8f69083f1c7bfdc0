/** The console's languages, each by its own name. */
export const languages = {
  en: 'English',
  'zh-CN': '简体中文',
  'pt-BR': 'Português (Brasil)',
  id: 'Bahasa Indonesia',
} as const

export type Language = keyof typeof languages

export function isLanguage(text: string | undefined): text is Language {
  return text !== undefined && Object.hasOwn(languages, text)
}

/** The first of the browser's languages that the console speaks, by its main part (`pt-PT` gets `pt-BR`); else English. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const main = tag.toLowerCase().split('-')[0]
    const match = (Object.keys(languages) as Language[]).find((language) => language.split('-')[0] === main)
    if (match) return match
  }
  return 'en'
}
