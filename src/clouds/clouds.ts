import type { CloudId, CloudModule } from './cloud.ts'
import type { CloudWords } from './words.ts'

/** A cloud as it is fetched: its code and, beside it, its words in one of the console's languages. */
interface OpenCloud {
  /** The region where a newcomer begins. */
  start: string
  load: () => Promise<CloudModule>
  words: Record<string, () => Promise<{ words: CloudWords }>>
}

/** Every cloud that the console knows, in the order of its switcher. */
export const clouds: Record<CloudId, OpenCloud> = {
  tencent: {
    start: 'ap-guangzhou',
    load: () => import('./tencent/tencent.ts').then((module) => module.tencent),
    words: {
      en: () => import('./tencent/words/en.ts'),
      'zh-CN': () => import('./tencent/words/zh-CN.ts'),
      'pt-BR': () => import('./tencent/words/pt-BR.ts'),
      id: () => import('./tencent/words/id.ts'),
    },
  },
  alibaba: {
    start: 'cn-hangzhou',
    load: () => import('./alibaba/alibaba.ts').then((module) => module.alibaba),
    words: {
      en: () => import('./alibaba/words/en.ts'),
      'zh-CN': () => import('./alibaba/words/zh-CN.ts'),
      'pt-BR': () => import('./alibaba/words/pt-BR.ts'),
      id: () => import('./alibaba/words/id.ts'),
    },
  },
  pingan: {
    start: 'Region-southChina',
    load: () => import('./pingan/pingan.ts').then((module) => module.pingan),
    words: {
      en: () => import('./pingan/words/en.ts'),
      'zh-CN': () => import('./pingan/words/zh-CN.ts'),
      'pt-BR': () => import('./pingan/words/pt-BR.ts'),
      id: () => import('./pingan/words/id.ts'),
    },
  },
  huawei: {
    start: 'cn-north-4',
    load: () => import('./huawei/huawei.ts').then((module) => module.huawei),
    words: {
      en: () => import('./huawei/words/en.ts'),
      'zh-CN': () => import('./huawei/words/zh-CN.ts'),
      'pt-BR': () => import('./huawei/words/pt-BR.ts'),
      id: () => import('./huawei/words/id.ts'),
    },
  },
}

export function isCloudId(text: string | undefined): text is CloudId {
  return text !== undefined && Object.hasOwn(clouds, text)
}

/** Loads both at once; a language that the cloud has no words in gets the English ones. */
export async function loadCloud({ load, words }: OpenCloud, language: string) {
  const [module, chosen] = await Promise.all([load(), (words[language] ?? words.en)!()])
  return { module, words: chosen.words }
}
