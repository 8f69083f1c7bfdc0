import { HttpResponse } from 'msw'

/** How a page learns that this backend lacks something. */
export const notFound = () => HttpResponse.json({ error: 'not-found' }, { status: 404 })
