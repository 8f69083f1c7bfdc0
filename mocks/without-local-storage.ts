/**
 * MSW reaches for `localStorage` as soon as it is loaded, to keep cookies, which the mock does not use. In a browser that
 * allows this page no storage at all even its name throws, and nothing would answer: so there it names nothing of use.
 */
try {
  void globalThis.localStorage
} catch {
  Object.defineProperty(globalThis, 'localStorage', { value: {} })
}
