import { useQueries } from '@tanstack/react-query'
import type { CloudId } from '../../clouds/cloud.ts'
import { clouds } from '../../clouds/clouds.ts'
import type { CloudWords } from '../../clouds/words.ts'
import { useLanguage } from '../../i18n/i18n.tsx'
import { cloudWords } from '../../queries/stage-views.ts'

const cloudIds = Object.keys(clouds) as CloudId[] // the keys that its type allows

/** The words of all clouds, each once it has been fetched: the journal tells of all of them. */
export function useCloudWords(): Partial<Record<string, CloudWords>> {
  const language = useLanguage()
  return useQueries({ queries: cloudIds.map((cloud) => cloudWords(cloud, language)), combine: byCloud })
}

const byCloud = (queries: { data: CloudWords | undefined }[]) =>
  Object.fromEntries(cloudIds.map((cloud, index) => [cloud, queries[index]?.data]))
