/** What was sent, which may be nothing at all. */
export async function bodyOf<T>(request: Request): Promise<Partial<T>> {
  const body: unknown = await request.json().catch(() => undefined)
  return typeof body === 'object' && body !== null ? body : {}
}
