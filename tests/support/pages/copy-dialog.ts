import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { ImageSeed } from '../../../mocks/engine/world.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { act, findDialog, pressIn, textOf } from './on-screen.ts'
import { openWith } from './share-dialog.ts'

type Page = ReturnType<typeof consoleUnderTest>

/** How long a copy takes in the mock, and a little more. */
export const copyTakes = 41_000

/** Opens the Copy dialog of one of Aurora's images, in a page of its own. */
export async function openCopyDialog(page: Page, image: ImageSeed) {
  const user = await openWith(page, image)
  await act(user, 'Copy', image.name)
  return copyDialog(user, image)
}

/** The Copy dialog of an image, as soon as it is there. */
export async function copyDialog(user: UserEvent, image: ImageSeed, copy = 'Copy') {
  const dialog = await findDialog(`${copy}: ${image.name}`)
  const inside = within(dialog)
  const lines = (list: string | RegExp) => {
    const found = inside.queryByRole('list', { name: list })
    return found ? within(found).getAllByRole('listitem').map(textOf) : []
  }
  return {
    user,
    dialog,
    inside,
    regions: inside.getByRole('combobox', { name: 'Regions' }),
    name: inside.getByRole('textbox', { name: 'Name of the copies' }),
    press: (button: string) => pressIn(user, dialog, button),
    /** Searches each region by its name and takes what is found. */
    async choose(...regions: string[]) {
      const field = inside.getByRole('combobox', { name: 'Regions' })
      for (const region of regions) {
        await user.type(field, region)
        await user.click((await screen.findAllByTitle(region)).at(-1)!)
      }
    },
    lines,
    shows: (list: string | RegExp, expected: string[]) =>
      waitFor(() => expect(lines(list)).toEqual(expected.map((line) => expect.stringContaining(line)))),
  }
}
