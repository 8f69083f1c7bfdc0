import type { CloudId } from '../../clouds/cloud.ts'
import { clouds } from '../../clouds/clouds.ts'
import type { CloudWords } from '../../clouds/words.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Language } from '../../i18n/languages.ts'
import type { Step, Story, StoryTexts, Wording } from './story.ts'

interface StoryChoice {
  minutes: number
  load: () => Promise<{ story: Story }>
  texts: Record<Language, () => Promise<{ words: StoryTexts }>>
}

/** The tours, each fetched with its texts when it is opened. */
export const stories = {
  tencent: {
    minutes: 10,
    load: () => import('./tencent/story.ts'),
    texts: {
      en: () => import('./tencent/words/en.ts'),
      'zh-CN': () => import('./tencent/words/zh-CN.ts'),
      'pt-BR': () => import('./tencent/words/pt-BR.ts'),
      id: () => import('./tencent/words/id.ts'),
    },
  },
  alibaba: {
    minutes: 10,
    load: () => import('./alibaba/story.ts'),
    texts: {
      en: () => import('./alibaba/words/en.ts'),
      'zh-CN': () => import('./alibaba/words/zh-CN.ts'),
      'pt-BR': () => import('./alibaba/words/pt-BR.ts'),
      id: () => import('./alibaba/words/id.ts'),
    },
  },
  pingan: {
    minutes: 10,
    load: () => import('./pingan/story.ts'),
    texts: {
      en: () => import('./pingan/words/en.ts'),
      'zh-CN': () => import('./pingan/words/zh-CN.ts'),
      'pt-BR': () => import('./pingan/words/pt-BR.ts'),
      id: () => import('./pingan/words/id.ts'),
    },
  },
  huawei: {
    minutes: 10,
    load: () => import('./huawei/story.ts'),
    texts: {
      en: () => import('./huawei/words/en.ts'),
      'zh-CN': () => import('./huawei/words/zh-CN.ts'),
      'pt-BR': () => import('./huawei/words/pt-BR.ts'),
      id: () => import('./huawei/words/id.ts'),
    },
  },
  deleting: {
    minutes: 10,
    load: () => import('./deleting/story.ts'),
    texts: {
      en: () => import('./deleting/words/en.ts'),
      'zh-CN': () => import('./deleting/words/zh-CN.ts'),
      'pt-BR': () => import('./deleting/words/pt-BR.ts'),
      id: () => import('./deleting/words/id.ts'),
    },
  },
} satisfies Record<string, StoryChoice>

export type StoryName = keyof typeof stories

export function isStoryName(text: string | null): text is StoryName {
  return text !== null && Object.hasOwn(stories, text)
}

/** A story as it is told in one language. */
export interface LoadedStory {
  story: Story
  steps: Step[]
  texts: StoryTexts
  wording: Wording
}

export async function loadStory(name: StoryName, language: Language, messages: Messages): Promise<LoadedStory> {
  const { load, texts }: StoryChoice = stories[name]
  const [{ story }, { words }, wordsOfClouds] = await Promise.all([load(), texts[language](), loadWords(language)])
  const wording = { messages, words: wordsOfClouds }
  return { story, steps: story.steps(wording), texts: words, wording }
}

async function loadWords(language: Language): Promise<Record<CloudId, CloudWords>> {
  const loaded = Object.entries(clouds).map(async ([cloud, { words }]) => [cloud, (await words[language]!()).words])
  return Object.fromEntries(await Promise.all(loaded)) as Record<CloudId, CloudWords>
}
