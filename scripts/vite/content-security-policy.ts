import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Sources, by their hash, of the scripts that stand in the page itself: the one that sets light or dark before the first paint. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
}

/** The policy for a page. No script runs that the page does not name, and nothing is fetched from elsewhere. */
function policyFor(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts(html)].join(' '),
    // antd writes its theme's variables and its scroll lock into styles.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** Sends the policy with everything that the production build serves. Hot reload needs more freedom, so `dev` has none. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    configurePreviewServer({ config, middlewares }) {
      const policy = policyFor(readFileSync(join(config.root, config.build.outDir, 'index.html'), 'utf8'))
      middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', policy)
        next()
      })
    },
  }
}
