import type { Plugin } from 'vite'
import { languages, nearestLanguage } from '../../src/i18n/languages.ts'

/** For each language its texts and the words of the cloud that a newcomer begins in. */
const needed = (language: string) => [`src/i18n/${language}.ts`, `src/clouds/tencent/words/${language}.ts`]

/**
 * Lets the page's head ask for the reader's language at once: the console itself, which chooses it, comes later than
 * all other scripts. A wrong guess costs nothing but the bytes.
 */
export function preloadLanguage(): Plugin {
  return {
    name: 'preload-language',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
        const filesOf = (language: string) =>
          chunks
            .filter(({ facadeModuleId }) => needed(language).some((module) => facadeModuleId?.endsWith(`/${module}`)))
            .flatMap(({ fileName, imports }) => [fileName, ...imports])
            .filter((file) => !html.includes(file))
        const files = Object.fromEntries(Object.keys(languages).map((language) => [language, filesOf(language)]))
        return [{ tag: 'script', children: scriptFor(files), injectTo: 'head' as const }]
      },
    },
  }
}

/** What `src/app/language.ts` decides, once more and without the console's code. */
const scriptFor = (files: Record<string, string[]>) => `
      {
        const languages = ${JSON.stringify(languages)}
        ${nearestLanguage}
        const files = ${JSON.stringify(files)}
        let chosen
        try {
          chosen = JSON.parse(localStorage.getItem('image-share-console:language'))
        } catch {}
        for (const file of files[chosen] ?? files[nearestLanguage(navigator.languages)]) {
          document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: '/' + file }))
        }
      }`
