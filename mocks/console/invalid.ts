import { HttpResponse } from 'msw'

export const invalid = () => HttpResponse.json({ error: 'invalid' }, { status: 400 })
