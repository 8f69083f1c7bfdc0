/** An answer as XML: a list is its element's name repeated. */
export const asXml = (root: string, body: object): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element(root, body)}`

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => element(name, one)).join('')
  return `<${name}>${content(value)}</${name}>`
}

function content(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escaped(String(value))
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => element(name, member))
    .join('')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
