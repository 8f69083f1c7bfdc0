import { queryOptions } from '@tanstack/react-query'
import type { CloudId } from '../clouds/cloud.ts'
import { clouds } from '../clouds/clouds.ts'
import { stageKey } from './backend.ts'

/** A cloud's words in a language, for whoever shows a console of that cloud without being in it. */
export const cloudWords = (cloud: CloudId, language: string) =>
  queryOptions({
    queryKey: [...stageKey, 'cloud-words', cloud, language],
    queryFn: async () => {
      const { words } = clouds[cloud]
      return (await (words[language] ?? words.en)!()).words
    },
    staleTime: Infinity,
  })
