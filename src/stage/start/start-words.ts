import type { CloudId } from '../../clouds/cloud.ts'
import type { Language } from '../../i18n/languages.ts'
import type { PairName } from './pairs.ts'
import type { StoryName } from './stories.ts'

interface Entry {
  name: string
  about: string
}

export interface StartWords {
  /** What this is, in three sentences. */
  what: string[]
  /** What is special about sharing on each. */
  clouds: { title: string; about: Record<CloudId, string> }
  stories: { title: string; about: string; allClouds: string; every: Record<StoryName, Entry> }
  pairs: {
    title: string
    about: string
    /** Where another world than theirs is kept. */
    otherWorld: string
    every: Record<PairName, Entry>
  }
  notAffiliated: string
}

const modules: Record<Language, () => Promise<{ words: StartWords }>> = {
  en: () => import('./words/en.ts'),
  'zh-CN': () => import('./words/zh-CN.ts'),
  'pt-BR': () => import('./words/pt-BR.ts'),
  id: () => import('./words/id.ts'),
}

export const loadStartWords = async (language: Language): Promise<StartWords> => (await modules[language]()).words
