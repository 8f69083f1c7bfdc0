/**
 * Stands in for `tldts` in the browser's bundle (see `vite.config.ts`). MSW brings it for the domains of cookies: a list
 * of all public suffixes, larger than the rest of the mock backend, which uses no cookies.
 */
export const getDomain = (host: string) => host
