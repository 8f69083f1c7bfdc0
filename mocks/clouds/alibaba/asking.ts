import type { IncomingRequest } from '../incoming.ts'
import type { RawParameters } from './parameters.ts'

export type Format = 'JSON' | 'XML'

/** What a request asks for, by whichever of the two recipes it was made. */
export interface Asking {
  /** By V1 everything is a parameter; by ACS3 action and version are headers, and so they are on the console's own path. */
  recipe: 'v1' | 'ACS3'
  action: string
  version: string
  /** Query and form body together, common ones included. */
  parameters: RawParameters
  /** Undefined for another than there is. */
  format: Format | undefined
}

/** A `Signature` among the parameters tells V1 where there is no header of ACS3: the CLI sends that recipe's headers too. */
export function askingOf({ headers, query, body }: IncomingRequest): Asking {
  const isForm = headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') ?? false
  const form = isForm ? new TextDecoder().decode(body) : ''
  const parameters = new Map([...new URLSearchParams(query), ...new URLSearchParams(form)])
  const inV1 = !headers.has('Authorization') && (parameters.has('Signature') || parameters.has('AccessKeyId'))
  const named = (header: string, parameter: string) =>
    (inV1 ? undefined : headers.get(header)) ?? parameters.get(parameter) ?? ''
  const written = parameters.get('Format')?.toUpperCase() ?? (inV1 ? 'XML' : 'JSON')
  return {
    recipe: inV1 ? 'v1' : 'ACS3',
    action: named('x-acs-action', 'Action'),
    version: named('x-acs-version', 'Version'),
    parameters,
    format: written === 'JSON' || written === 'XML' ? written : undefined,
  }
}
