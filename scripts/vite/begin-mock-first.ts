import type { Plugin } from 'vite'
import { chunkWith } from './chunk-with.ts'

/**
 * Where the mock is behind the console, has the page's head ask for it, so that it comes with the console and not after
 * it, and opens its journal at once: the console's own code is larger and comes later.
 */
export function beginMockFirst(): Plugin {
  return {
    name: 'begin-mock-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html // While developing nothing is bundled.
        const mock = chunkWith('mocks/browser.ts', bundle)
        const console = chunkWith('src/main.tsx', bundle)
        if (mock === console || mock.imports.includes(console.fileName)) {
          throw new Error('The mock is no chunk of its own, or waits for the console')
        }
        return [{ tag: 'script', children: scriptFor(mock.fileName), injectTo: 'head' as const }]
      },
    },
  }
}

/** A failure is met again, and told, where the console asks for the same code. */
const scriptFor = (file: string) => `
      if (document.querySelector('meta[name="backend"]').content === 'mock') import('/${file}').catch(() => {})`
