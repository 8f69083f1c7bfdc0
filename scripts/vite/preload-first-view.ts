import type { Plugin } from 'vite'

/** What every first view needs beside the entry: the mock backend, and the cloud that a newcomer begins in. */
const needed = ['mocks/browser.ts', 'src/clouds/tencent/tencent.ts']

/** Names these chunks in the page's head, so that they come with the entry and not after it. */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set<string>()
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !needed.some((module) => chunk.facadeModuleId?.endsWith(`/${module}`))) continue
          for (const file of [chunk.fileName, ...chunk.imports]) if (!html.includes(file)) files.add(file)
        }
        return [...files].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}
