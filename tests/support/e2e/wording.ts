import { registerHooks } from 'node:module'
import type { CloudWords } from '../../../src/clouds/words.ts'
import type { Messages } from '../../../src/i18n/en.ts'
import type { Language } from '../../../src/i18n/languages.ts'

// The catalogues name antd's texts as a bundler finds them. Node wants the whole name of a file that it can read.
registerHooks({
  resolve: (name, context, next) =>
    next(name.startsWith('antd/es/locale/') ? `${name.replace('/es/', '/')}.js` : name, context),
})

/** What a person reads in one language: the console's own texts, and the cloud's words. */
export interface Wording {
  messages: Messages
  words: CloudWords
}

const modules: Record<Language, () => Promise<[{ messages: Messages }, { words: CloudWords }]>> = {
  en: () => Promise.all([import('../../../src/i18n/en.ts'), import('../../../src/clouds/tencent/words/en.ts')]),
  'zh-CN': () =>
    Promise.all([import('../../../src/i18n/zh-CN.ts'), import('../../../src/clouds/tencent/words/zh-CN.ts')]),
  'pt-BR': () =>
    Promise.all([import('../../../src/i18n/pt-BR.ts'), import('../../../src/clouds/tencent/words/pt-BR.ts')]),
  id: () => Promise.all([import('../../../src/i18n/id.ts'), import('../../../src/clouds/tencent/words/id.ts')]),
}

export async function wordingIn(language: Language): Promise<Wording> {
  const [{ messages }, { words }] = await modules[language]()
  return { messages, words }
}

export const english = await wordingIn('en')
