import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differences, untranslated, type Texts } from './catalogues.ts'
import { projectPaths, root } from './project-files.ts'

const languages = ['zh-CN', 'pt-BR', 'id']
const folders = [
  'src/i18n',
  ...new Set(projectPaths.flatMap((path) => /^src\/(clouds|stage)\/(.+\/)?words(?=\/)/.exec(path)?.[0] ?? [])),
]

/**
 * Names, abbreviations and words that a language really shares with English; more than this is forgotten. Most has
 * Alibaba Cloud in Portuguese: its product, and nine regions called by a Chinese city.
 */
const maximumUntranslated = 10

async function catalogue(folder: string, language: string): Promise<Texts> {
  const module: { messages?: Texts; words?: Texts } = await import(join(root, folder, `${language}.ts`))
  const texts = module.messages ?? module.words
  if (!texts) throw new Error(`${folder}/${language}.ts exports neither messages nor words`)
  return texts
}

describe.each(folders)('%s', (folder) => {
  test.each(languages)('%s holds the same keys as English', async (language) => {
    expect(differences(await catalogue(folder, 'en'), await catalogue(folder, language))).toEqual([])
  })

  test.each(languages)('%s is translated', async (language) => {
    const same = untranslated(await catalogue(folder, 'en'), await catalogue(folder, language))
    expect(same.length > maximumUntranslated ? same : []).toEqual([])
  })
})

describe('the check', () => {
  const english = { share: 'Share', list: { empty: 'No images', of: () => '' }, size: '{n}', steps: ['One'] }

  test('finds keys that are missing, too many or of another kind', () => {
    const other = { share: () => '', list: { empty: 'Nada', all: 'Todas', of: () => '' }, size: '', steps: [] }
    expect(differences(english, other)).toEqual([
      'lacks steps.0',
      'alone has list.all',
      'has another kind of value at share',
    ])
  })

  test('finds texts that are still English', () => {
    const other = { share: 'Share', list: { empty: 'Nada', of: () => '' }, size: '{n}', steps: ['One'] }
    expect(untranslated(english, other)).toEqual(['share', 'size', 'steps.0'])
  })
})
