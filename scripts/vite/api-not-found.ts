import type { Connect, Plugin } from 'vite'

const answer404: Connect.NextHandleFunction = (request, response, next) => {
  if (!request.url?.startsWith('/api/')) return next()
  response.writeHead(404, { 'Content-Type': 'application/json' })
  response.end('{"error":"no backend answers here"}')
}

/**
 * Without this, a request to /api/ that the mock did not catch would be answered with index.html and status 200 by the
 * fallback for page addresses.
 */
export function apiNotFound(): Plugin {
  return {
    name: 'api-not-found',
    configureServer: (server) => void server.middlewares.use(answer404),
    configurePreviewServer: (server) => void server.middlewares.use(answer404),
  }
}
