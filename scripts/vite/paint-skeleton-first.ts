import type { Plugin } from 'vite'

const styleSheet = /\s*<link rel="stylesheet"[^>]*>/

/**
 * Puts the style sheet behind the skeleton, which has styles of its own: in the head it would hold back the first paint.
 * The console's scripts wait for it there as well, so that nothing of the console is drawn without it.
 */
export function paintSkeletonFirst(): Plugin {
  return {
    name: 'paint-skeleton-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [link] = html.match(styleSheet) ?? []
        return link === undefined ? html : html.replace(link, '').replace(/\s*<\/body>/, `${link}\n  </body>`)
      },
    },
  }
}
