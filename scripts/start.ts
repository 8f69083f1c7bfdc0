import { parseArgs } from 'node:util'
import { build, preview } from 'vite'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port ${values.port} is not a port number.`)
  process.exit(1)
}

console.log('Building the console …')
await build({ logLevel: 'warn' })
// Where the port is taken, Vite takes the next free one.
const server = await preview({ preview: { port, host: '127.0.0.1' }, logLevel: 'warn' })
console.log(`Image Share Console: ${server.resolvedUrls?.local[0]}  (Ctrl+C stops it)`)
