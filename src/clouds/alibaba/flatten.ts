/** A request's parameters as the query has them: `AddAccount.1`, `Tag.1.Key`, `SystemDisk.Size`. Lists count from 1. */
export function flatten(value: unknown, name = ''): [string, string][] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [[name, String(value)]]
  const members: [string | number, unknown][] = Array.isArray(value)
    ? value.map((element: unknown, index) => [index + 1, element])
    : Object.entries(value)
  return members.flatMap(([key, member]) => flatten(member, name ? `${name}.${key}` : String(key)))
}
