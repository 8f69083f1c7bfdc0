import type { Actions } from '../../src/clouds/alibaba/wire.ts'
import type { Send } from './alibaba-requests.ts'

type Answer<A extends keyof Actions> = Actions[A]['response']

/** Throws where an error is answered. */
async function answered<A extends keyof Actions>(send: Send, action: A, parameters: object): Promise<Answer<A>> {
  const { status, body } = await send(action, parameters)
  if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`)
  return body as Answer<A> // as the mock's handlers are held to answer, by the same types
}

export const share = (send: Send, ImageId: string, ...AddAccount: string[]) =>
  send('ModifyImageSharePermission', { ImageId, AddAccount })

export const stopSharing = (send: Send, ImageId: string, ...RemoveAccount: string[]) =>
  send('ModifyImageSharePermission', { ImageId, RemoveAccount })

/** The images that are listed, as answered. */
export async function images(send: Send, parameters: object = {}) {
  const { Images } = await answered(send, 'DescribeImages', { PageSize: 100, ...parameters })
  return Images.Image
}

/** Their IDs. */
export const listed = async (send: Send, parameters: object = {}) =>
  (await images(send, parameters)).map(({ ImageId }) => ImageId)

export const received = (send: Send) => listed(send, { ImageOwnerAlias: 'others' })

/** Whom an image is shared with, in the order in which they got it. */
export async function holders(send: Send, ImageId: string) {
  const { Accounts } = await answered(send, 'DescribeImageSharePermission', { ImageId, PageSize: 100 })
  return Accounts.Account.map(({ AliyunId }) => AliyunId)
}
