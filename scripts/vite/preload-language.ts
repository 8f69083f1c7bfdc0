import type { Plugin } from 'vite'
import { languages, nearestLanguage } from '../../src/i18n/languages.ts'
import { chunkWith } from './chunk-with.ts'

/**
 * What each first page asks for, as `index.html` tells them apart, in one language: the console in the cloud that most
 * begin in, with its words; the page for newcomers; the demo stage.
 */
const needed = (language: string) => {
  const texts = `src/i18n/${language}.ts`
  return {
    console: [texts, 'src/clouds/tencent/tencent.ts', `src/clouds/tencent/words/${language}.ts`],
    start: [texts, 'src/stage/start/start-page.tsx', `src/stage/start/words/${language}.ts`],
    stage: [texts],
  }
}

/**
 * Lets the page's head ask at once for what the first page needs in the reader's language: the console itself, which
 * knows both, comes later than all other scripts. A wrong guess costs nothing but the bytes.
 */
export function preloadLanguage(): Plugin {
  return {
    name: 'preload-language',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html
        const filesOf = (modules: string[]) =>
          modules
            .map((module) => chunkWith(module, bundle))
            .flatMap(({ fileName, imports, viteMetadata }) => [
              fileName,
              ...imports,
              ...(viteMetadata?.importedCss ?? []),
            ])
            .filter((file) => !html.includes(file))
        const filesIn = (language: string) =>
          Object.fromEntries(Object.entries(needed(language)).map(([page, modules]) => [page, filesOf(modules)]))
        const files = Object.fromEntries(Object.keys(languages).map((language) => [language, filesIn(language)]))
        return [{ tag: 'script', children: scriptFor(files), injectTo: 'head' as const }]
      },
    },
  }
}

/** What `src/app/language.ts` decides, once more and without the console's code. */
const scriptFor = (files: Record<string, Record<string, string[]>>) => `
      {
        const languages = ${JSON.stringify(languages)}
        ${nearestLanguage}
        const files = ${JSON.stringify(files)}
        let chosen
        try {
          chosen = JSON.parse(localStorage.getItem('image-share-console:language'))
        } catch {}
        const page = document.documentElement.dataset.skeleton ?? 'console'
        for (const file of (files[chosen] ?? files[nearestLanguage(navigator.languages)])[page]) {
          const kind = file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }
          document.head.append(Object.assign(document.createElement('link'), { ...kind, crossOrigin: '', href: '/' + file }))
        }
      }`
