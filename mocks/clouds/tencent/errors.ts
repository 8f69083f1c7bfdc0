/** What an error says, by `X-TC-Language`: `zh-CN`, and English for everything else. */
export interface Text {
  en: string
  zh: string
}

export type Language = keyof Text

/** An error in Tencent's own terms. Thrown anywhere below the handler, answered with HTTP 200. */
export class TencentError extends Error {
  readonly code: string
  readonly text: Text
  constructor(code: string, text: Text) {
    super(`${code}: ${text.en}`)
    this.name = 'TencentError'
    this.code = code
    this.text = text
  }
}

// The platform's messages were seen in live answers (English, some also in Chinese); only the codes are the contract.

export const missingHeader = (name: string) =>
  new TencentError('MissingParameter', {
    en: `The request header is missing a required common parameter \`${name}\`.`,
    zh: `请求头部缺少必需的公共参数 \`${name}\`。`,
  })

export const invalidHeader = (name: string) =>
  new TencentError('InvalidParameterValue', {
    en: `A value specified in \`${name}\` is not valid, is unsupported, or cannot be used.`,
    zh: `\`${name}\` 的取值无效、不受支持或无法使用。`,
  })

export const missingParameter = (name: string) =>
  new TencentError('MissingParameter', {
    en: `The request is missing a required parameter \`${name}\`.`,
    zh: `请求缺少必需的参数 \`${name}\`。`,
  })

export const unknownParameter = (name: string) =>
  new TencentError('UnknownParameter', {
    en: `The parameter \`${name}\` is not recognized.`,
    zh: `参数 \`${name}\` 无法识别。`,
  })

export const wrongType = (name: string) =>
  new TencentError('InvalidParameter', {
    en: `The value type of parameter \`${name}\` is not valid.`,
    zh: `参数 \`${name}\` 的类型不正确。`,
  })

/** The message is the platform's own, word for word in both languages: clients read the numbers out of it. */
export const requestLimitExceeded = (calls: number, limit: number) =>
  new TencentError('RequestLimitExceeded', {
    en: `Your current request times equals to \`${calls}\` in a second, which exceeds the frequency limit \`${limit}\` for a second. Please reduce the frequency of calls.`,
    zh: `您当前每秒请求 \`${calls}\` 次，超过了每秒频率上限 \`${limit}\` 次，请稍后重试。`,
  })

/** A value that has the right type and is not allowed; `code` when the action documents a closer one. */
export const invalidValue = (name: string, code = 'InvalidParameterValue') =>
  new TencentError(code, {
    en: `The value of parameter \`${name}\` is not valid.`,
    zh: `参数 \`${name}\` 的取值不正确。`,
  })

export const malformedId = (id: string, code: string) =>
  new TencentError(code, { en: `The ID \`${id}\` is malformed.`, zh: `ID \`${id}\` 格式不正确。` })

export const secretIdNotFound = () =>
  new TencentError('AuthFailure.SecretIdNotFound', {
    en: 'The SecretId is not found, please ensure that your SecretId is correct.',
    zh: 'SecretId不存在，请输入正确的密钥。',
  })
