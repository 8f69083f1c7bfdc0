import type { Plugin } from 'vite'

const mock = 'mocks/browser.ts'

/**
 * Names the mock's chunk in the page's head, so that it comes with the entry and not after it. Where the mock is behind
 * the console it also begins to open its journal at once: the console's own code is larger and comes later.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk')
        const wanted = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${mock}`))
        const files = new Set(wanted.flatMap(({ fileName, imports }) => [fileName, ...imports]))
        return [
          ...[...files].filter((file) => !html.includes(file)).map(preload),
          ...wanted.map(({ fileName }) => begin(fileName)),
        ]
      },
    },
  }
}

const preload = (file: string) => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
  injectTo: 'head' as const,
})

/** A failure is met again, and told, where the console asks for the same code. */
const begin = (file: string) => ({
  tag: 'script',
  children: `
      if (document.querySelector('meta[name="backend"]').content === 'mock') import('/${file}').catch(() => {})`,
  injectTo: 'head' as const,
})
