/** A request as both ways in see it: its body read once, before anything is parsed. */
export interface IncomingRequest {
  method: string
  headers: Headers
  /** As the client wrote it, with its port if it wrote one. */
  host: string
  /** `cvm`, `ims`: the first label of the real host, or the service segment of the console's path. */
  service: string
  /** The cloud's own, as it came: percent-encoded, beginning with a slash. */
  path: string
  /** Without the question mark. */
  query: string
  body: Uint8Array
}

export async function readIncoming(
  request: Request,
  { service, path }: Pick<IncomingRequest, 'service' | 'path'>,
): Promise<IncomingRequest> {
  const url = new URL(request.url)
  return {
    method: request.method,
    headers: request.headers,
    host: request.headers.get('host') ?? url.host,
    service,
    path,
    query: url.search.slice(1),
    body: new Uint8Array(await request.arrayBuffer()),
  }
}
