/* The mock's service worker: MSW's own, which sees this origin's API calls and nothing else. Every event that MSW
   does not see spares a file of the console the way through the worker and the page. */
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== location.origin || !pathname.startsWith('/api/')) event.stopImmediatePropagation()
})

importScripts('./mockServiceWorker.js')
