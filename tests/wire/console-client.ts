import type { WireAnswer } from './tc3.ts'

interface ConsoleOptions {
  /** Of the header and, unless `path` says otherwise, of the path. */
  region?: string
  path?: string
  service?: string
  version?: string
}

/** A call as the console makes it, at its own path. Answers with the content of `Response`. */
export async function sendFromConsole(account: string, action: string, request: object, options: ConsoleOptions = {}) {
  const { region = 'ap-guangzhou', service = 'cvm', version = '2017-03-12' } = options
  const path = options.path ?? (region || 'ap-guangzhou')
  const response = await fetch(`http://console.test/api/tencent/${path}/${service}/`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-Console-Account': account,
      'X-TC-Action': action,
      'X-TC-Version': version,
      'X-TC-Region': region,
    },
    body: JSON.stringify(request),
  })
  return ((await response.json()) as WireAnswer).Response // always an envelope: asserted field by field by the callers
}
