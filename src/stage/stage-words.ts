import { createContext, use } from 'react'
import type { Language } from '../i18n/languages.ts'
import type { StageWords } from './words/en.ts'

export type { StageWords }

const modules: Record<Language, () => Promise<{ words: StageWords }>> = {
  en: () => import('./words/en.ts'),
  'zh-CN': () => import('./words/zh-CN.ts'),
  'pt-BR': () => import('./words/pt-BR.ts'),
  id: () => import('./words/id.ts'),
}

export const loadStageWords = async (language: Language): Promise<StageWords> => (await modules[language]()).words

export const StageWordsContext = createContext<StageWords | undefined>(undefined)

export function useStageWords(): StageWords {
  const words = use(StageWordsContext)
  if (!words) throw new Error('No words: render inside the stage')
  return words
}
