import { registerHooks } from 'node:module'
import type { CloudId } from '../../../src/clouds/cloud.ts'
import { clouds } from '../../../src/clouds/clouds.ts'
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

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../../../src/i18n/en.ts'),
  'zh-CN': () => import('../../../src/i18n/zh-CN.ts'),
  'pt-BR': () => import('../../../src/i18n/pt-BR.ts'),
  id: () => import('../../../src/i18n/id.ts'),
}

export async function wordingIn(language: Language, cloud: CloudId = 'tencent'): Promise<Wording> {
  const words = clouds[cloud]?.words[language]
  if (!words) throw new Error(`${cloud} has no words in ${language}`)
  return { messages: (await catalogues[language]()).messages, words: (await words()).words }
}

export const english = await wordingIn('en')
