import { Interceptor } from '@mswjs/interceptors'

/**
 * Stand in for MSW's interceptors of WebSocket and XMLHttpRequest in the browser's bundle (see `vite.config.ts`). The
 * console speaks by `fetch` alone, and MSW would bring both with the first view.
 */
class NoInterceptor extends Interceptor<Record<never, never>> {
  protected override predicate() {
    return false
  }
  protected override setup() {
    throw new Error('Nothing is intercepted here')
  }
}

export class WebSocketInterceptor extends NoInterceptor {
  static override symbol = Symbol.for('no-websocket-interceptor')
}

export class XMLHttpRequestInterceptor extends NoInterceptor {
  static override symbol = Symbol.for('no-xhr-interceptor')
}

/** MSW asks of connections whether they are instances of these: there are none. */
export { NoInterceptor as WebSocketClientConnection, NoInterceptor as WebSocketServerConnection }
