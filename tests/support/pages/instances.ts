import { waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { AccountRecord } from '../../../mocks/engine/world.ts'
import { aurora } from '../../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../../src/ui/paths.ts'
import type { consoleUnderTest } from './console-under-test.tsx'
import { act, findDialog, findRow, pressIn, textOf } from './on-screen.ts'
import { placeOf } from './places.ts'

/** Opens Instances, with all that it shows. */
export async function openInstances(page: ReturnType<typeof consoleUnderTest>, account: AccountRecord = aurora) {
  const user = await page.open(paths.instances(placeOf(account)))
  await page.settled()
  return user
}

/** Opens a dialog of an instance. */
export async function openInstanceDialog(
  user: UserEvent,
  action: string,
  instance: string,
  title = `${action}: ${instance}`,
) {
  await act(user, action, instance)
  const dialog = await findDialog(title)
  return { dialog, press: (button: string) => pressIn(user, dialog, button) }
}

/** The row once it says this; on a narrow screen it says the same elsewhere in the row. */
export const rowThatSays = (name: string, text: string) =>
  waitFor(async () => {
    const row = await findRow(name)
    expect(textOf(row)).toContain(text)
    return row
  })

/** A text once it can be seen: what fades in is there before. */
export const visibleText = (where: HTMLElement, text: string) =>
  waitFor(() => {
    const found = within(where).getByText(text)
    expect(found).toBeVisible()
    return found
  })
