import { within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { ImageSeed } from '../../../mocks/engine/world.ts'
import { aurora } from '../../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { act, findDialog, pressIn, textOf } from './on-screen.ts'
import { placeOf } from './places.ts'

/** How an account is shown whose name the console knows. */
export const shown = ({ name, id }: { name: string; id: string }) => `${name} ${id}`

type Page = ReturnType<typeof consoleUnderTest>

/** Opens Custom Images as Aurora, with this one image in the list: each row costs calls that the console paces. */
export const openWith = (page: Page, image: ImageSeed) =>
  page.open(`${paths.customImages(placeOf(aurora))}?q=${image.id}`)

/** Opens the Share window of one of Aurora's images. */
export async function openShareDialog(page: Page, image: ImageSeed) {
  const user = await openWith(page, image)
  await page.settled()
  return pressShare(user, image)
}

/** Opens the Share window of an image in the list. */
export async function pressShare(user: UserEvent, image: ImageSeed) {
  await act(user, 'Share', image.name)
  const dialog = await findDialog(`Shared Image: ${image.name}`)
  const field = within(dialog).getByRole('textbox', { name: 'Account ID' })

  /** The lines of a list in the dialog; none where there is no list. */
  const lines = (list: string) => {
    const found = within(dialog).queryByRole('list', { name: list })
    return found ? within(found).getAllByRole('listitem').map(textOf) : []
  }
  return {
    user,
    dialog,
    field,
    /** What is about to be shared with, each with what is wrong about it. */
    recipients: () => lines('To share with'),
    /** Who has access. */
    holders: () => lines('Who has access now'),
    async enter(text: string) {
      await user.click(field)
      await user.paste(text)
    },
    press: (button: string) => pressIn(user, dialog, button),
    /** The outcome of what was sent, once every account has one. */
    outcome: (text: string) => within(dialog).findByText(text),
  }
}

/** Answers the question that is asked before something typed is lost. */
export async function answerQuestion(user: UserEvent, question: string, answer: string) {
  await pressIn(user, await findDialog(question), answer)
}
