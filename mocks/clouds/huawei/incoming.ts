/** A request as both ways in see it: its body read once, before anything is parsed. */
export interface IncomingRequest {
  method: string
  headers: Headers
  /** As the client wrote it, with its port if it wrote one. */
  host: string
  /** The cloud's own, as it came: percent-encoded, beginning with a slash. */
  path: string
  /** Without the question mark. */
  query: string
  body: Uint8Array
}

export async function readIncoming(request: Request, path: string): Promise<IncomingRequest> {
  const url = new URL(request.url)
  return {
    method: request.method,
    headers: request.headers,
    host: request.headers.get('host') ?? url.host,
    path,
    query: url.search.slice(1),
    body: new Uint8Array(await request.arrayBuffer()),
  }
}
