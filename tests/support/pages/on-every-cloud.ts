import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { AccountRecord, ImageSeed } from '../../../mocks/engine/world.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { CloudUnderTest } from '../clouds/cloud-under-test.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { act, findDialog, findRow, pressIn, textOf } from './on-screen.ts'
import { elsewhereAs, placeOf } from './places.ts'

type Page = ReturnType<typeof consoleUnderTest>

/** Opens the owner's images, this one alone in the list. */
export async function openOwn(page: Page, { owner }: CloudUnderTest, { id }: ImageSeed) {
  const user = await page.open(paths.customImages(placeOf(owner), id))
  await page.settled()
  return user
}

/** Opens where one of the owner's images is shared: a window, or a page of its own (P8). */
export async function openSharing(page: Page, cloud: CloudUnderTest, image: ImageSeed) {
  const { words, profile } = cloud
  const user = await openOwn(page, cloud, image)
  await act(user, words.share, image.name)
  const where =
    profile.sharing === 'own-page' ? screen.getByRole('main') : await findDialog(`${words.shareWindow}: ${image.name}`)
  const inside = within(where)
  const field = await inside.findByRole('textbox', { name: words.accountField ?? words.accountId })
  /** The lines of a list; none where there is no list. */
  const lines = (list: string) => {
    const found = inside.queryByRole('list', { name: list })
    return found ? within(found).getAllByRole('listitem').map(textOf) : []
  }
  return {
    user,
    inside,
    async enter(...accounts: string[]) {
      await user.click(field)
      await user.paste(accounts.join('\n'))
    },
    /** Shares, or tries again, with so many. */
    shareWith: async (n: number) =>
      user.click(inside.getByRole('button', { name: new RegExp(` with ${n} recipients?$`) })),
    /** What is about to be shared with, each with what is wrong about it. */
    recipients: () => lines('To share with'),
    /** Who has access. */
    holders: () => lines(words.answers?.recipients ?? 'Who has access now'),
  }
}

/** Whom an image of the owner's is shared with, in the order of their sharing. */
export const holdersOf = async ({ owner }: CloudUnderTest, { id }: ImageSeed) =>
  (await elsewhereAs(owner).listShares(id)).map(({ account }) => account)

/** Shares an image of the owner's with an account that then has it: where it is asked first (H1), it says yes. */
export async function give({ owner, words, named }: CloudUnderTest, { id }: ImageSeed, account: AccountRecord) {
  const [outcome] = await elsewhereAs(owner).share(id, [named(account)])
  expect(outcome?.error).toBeUndefined()
  if (words.invitations) await elsewhereAs(account).answer!([id], 'accepted')
}

/** Rejects an image in the list of shared ones, and answers the question where there is one (H14). */
export async function reject(user: UserEvent, { words: { invitations } }: CloudUnderTest, { name }: ImageSeed) {
  await act(user, invitations?.reject ?? 'Reject', name)
  if (!invitations) return
  await pressIn(user, await findDialog(invitations.rejection.title(1, name)), invitations.reject)
}

/** Accepts what waits for an answer where recipients are asked first (H1); elsewhere it is there at once. */
export async function acceptIfAsked(user: UserEvent, { words: { invitations } }: CloudUnderTest, image: ImageSeed) {
  if (invitations) {
    await user.click(await screen.findByRole('checkbox', { name: `${image.name} ${image.id}` }))
    await user.click(screen.getByRole('button', { name: `${invitations.accept}: 1 selected` }))
  }
  return findRow(image.name)
}

/** Chooses an option that is searched for in a picker, and says whether there is any. */
export async function offers(user: UserEvent, picker: HTMLElement, { id }: ImageSeed) {
  await user.clear(picker)
  await user.click(picker)
  await user.paste(id)
  return waitFor(() => {
    const option = screen.queryByTitle(new RegExp(id))
    const none = screen.queryByText('No images')
    expect(option ?? none).toBeInTheDocument()
    return option !== null
  })
}
