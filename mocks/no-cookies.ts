/**
 * Stands in for `tough-cookie` in the browser's bundle (see `vite.config.ts`). MSW keeps cookies with it, and with it a
 * list of all public suffixes: more than the rest of the mock backend, which uses no cookies.
 */
export class CookieJar {
  getCookiesSync() {
    return []
  }
  async setCookie() {}
}

export class MemoryCookieStore {
  idx = {}
}

export const Cookie = { fromJSON: () => null }
