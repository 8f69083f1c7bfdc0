import type { CloudModule, CloudWords } from '../cloud.ts'
import { openTencent } from './adapter.ts'
import { profile } from './profile.ts'

const words: Record<string, () => Promise<{ words: CloudWords }>> = {
  en: () => import('./words/en.ts'),
  'zh-CN': () => import('./words/zh-CN.ts'),
  'pt-BR': () => import('./words/pt-BR.ts'),
  id: () => import('./words/id.ts'),
}

export const tencent: CloudModule = {
  profile,
  words: async (language) => (await (words[language] ?? words.en)!()).words,
  open: openTencent,
}
