import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { ImageSeed } from '../../../mocks/engine/world.ts'
import { aurora } from '../../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { findDialog, pressIn, textOf } from './on-screen.ts'
import { placeOf } from './places.ts'

type Page = ReturnType<typeof consoleUnderTest>

/** What can be done with the selected images; absent while none is. */
export const selectionBar = () => screen.queryByRole('group', { name: 'Selected images' })

/** Selects images in the list that is there. */
export async function select(user: UserEvent, ...images: ImageSeed[]) {
  for (const { name } of images) await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
}

/** Opens Custom Images as Aurora, all her images on one page, selects these and presses an action. */
export async function openWithSeveral(page: Page, action: 'Share' | 'Copy' | 'Delete', ...images: ImageSeed[]) {
  const user = await page.open(`${paths.customImages(placeOf(aurora))}?size=20`)
  await select(user, ...images)
  await page.settled()
  const several = await pressWithSeveral(user, action, images.length)
  await page.settled()
  return several
}

const titles = { Share: 'Shared Image', Copy: 'Copy', Delete: 'Delete' }

/** Presses an action for the selected images. */
export async function pressWithSeveral(user: UserEvent, action: keyof typeof titles, n: number) {
  await user.click(within(selectionBar()!).getByRole('button', { name: action }))
  const dialog = await findDialog(`${titles[action]}: ${n} image${n === 1 ? '' : 's'}`)
  const inside = within(dialog)
  return {
    user,
    dialog,
    inside,
    /** The line of an image, by its checkbox. */
    box: ({ name, id }: ImageSeed) => inside.getByRole('checkbox', { name: `${name} ${id}` }),
    /** All that is said of an image. */
    saidOf({ name, id }: ImageSeed) {
      return textOf(inside.getByRole('checkbox', { name: `${name} ${id}` }).closest('li')!)
        .replace(`${name} ${id}`, '')
        .trim()
    },
    lines(list: string | RegExp) {
      const found = inside.queryByRole('list', { name: list })
      return found ? within(found).getAllByRole('listitem').map(textOf) : []
    },
    async enter(text: string) {
      await user.click(inside.getByRole('textbox', { name: 'Account ID' }))
      await user.paste(text)
    },
    press: (button: string) => pressIn(user, dialog, button),
  }
}
