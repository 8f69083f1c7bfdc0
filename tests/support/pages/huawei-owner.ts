import { within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { ImageSeed } from '../../../mocks/engine/world.ts'
import { aurora } from '../../../mocks/worlds/everyday/huawei-accounts.ts'
import { words } from '../../../src/clouds/huawei/words/en.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { act, findDialog, pressIn, textOf } from './on-screen.ts'
import { placeOf } from './places.ts'

type Page = ReturnType<typeof consoleUnderTest>

/** Opens Private Images as Aurora, with this one image in the list. */
export const openWithOne = (page: Page, { id }: ImageSeed, region?: string) =>
  page.open(paths.customImages(placeOf(aurora, region), id))

/** Presses an action of an image in the list, and returns the dialog that it opens. */
export async function openOwnerDialog(user: UserEvent, action: string, { name }: ImageSeed, title = action) {
  await act(user, action, name)
  return dialogTitled(user, `${title}: ${name}`)
}

export async function dialogTitled(user: UserEvent, title: string) {
  const dialog = await findDialog(title)
  const inside = within(dialog)
  const lines = (list: string) => {
    const found = inside.queryByRole('list', { name: list })
    return found ? within(found).getAllByRole('listitem').map(textOf) : []
  }
  return {
    user,
    dialog,
    inside,
    /** The lines of a list in the dialog; none where there is no list. */
    lines,
    async enter(...projects: string[]) {
      await user.click(inside.getByRole('textbox', { name: words.accountId }))
      await user.paste(projects.join('\n'))
    },
    press: (button: string) => pressIn(user, dialog, button),
  }
}

/** The Share window of an image in the list. */
export const openShareWindow = (user: UserEvent, image: ImageSeed) =>
  openOwnerDialog(user, words.share, image, words.shareWindow)
