import { createHmac, randomUUID } from 'node:crypto'
import type { Party } from './alibaba-world.ts'

const encoded = (text: string) =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)

const query = (parameters: Record<string, string>) =>
  Object.entries(parameters)
    .map((pair) => pair.map(encoded).join('='))
    .toSorted()
    .join('&')

/** The query of a GET that is signed by V1, made by hand: for what no client would send. An empty value leaves one out. */
export function queryInV1({ accessKeyId, secretAccessKey }: Party, more: Record<string, string>): string {
  const all = {
    Action: 'DescribeRegions',
    Version: '2014-05-26',
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: randomUUID(),
    Timestamp: `${new Date().toISOString().slice(0, 19)}Z`,
    ...more,
  }
  const parameters = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  const toSign = ['GET', '/', query(parameters)].map(encoded).join('&')
  const Signature = createHmac('sha1', `${secretAccessKey}&`).update(toSign).digest('base64')
  return query(more.Signature === undefined ? { ...parameters, Signature } : parameters)
}

export const getInV1 = (party: Party, more: Record<string, string> = {}, host = 'ecs.aliyuncs.com') =>
  fetch(`https://${host}/?${queryInV1(party, more)}`)
