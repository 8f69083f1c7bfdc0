/** 32 hexadecimal digits, as the gateway's. From random bytes: `crypto.randomUUID` does not exist in a page on plain http. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
