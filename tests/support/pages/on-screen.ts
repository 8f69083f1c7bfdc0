import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'

/** The rows of the list on the page, without its head. */
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

/** A row's name is the first line of its first cell that has text: one for choosing the row has none. */
const nameOf = (row: HTMLElement) =>
  within(row)
    .queryAllByRole('cell')
    .map((cell) => cell.innerText.trim())
    .find((text) => text !== '')
    ?.split('\n')[0]

/** The names in the list, from the top. */
export const rowNames = () => rows().map(nameOf)

/** The row of that name, as soon as it is there: another page's table may still be in its place. */
export const findRow = (name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const row = screen.queryByRole('table') && rows().find((candidate) => nameOf(candidate) === name)
    if (!row) throw new Error(`No row named ${name}\n\n${document.body.innerText}`)
    return row
  })

/** Presses an action of a row, `Share` or `Reject`, be it a button or in the menu of more. */
export async function act(user: UserEvent, action: string, name: string) {
  const row = await findRow(name)
  const button = within(row).queryByRole('button', { name: `${action}: ${name}` })
  if (button) return user.click(button)
  const item = await openMore(user, name, action)
  // As everybody does, who needs longer than the three frames after which an open menu takes the focus.
  await waitFor(() => expect(item.parentElement).toContainElement(document.activeElement as HTMLElement))
  await user.click(item)
}

/** Opens the menu with more actions of a row, and returns one of them. */
export async function openMore(user: UserEvent, name: string, action: string): Promise<HTMLElement> {
  await user.click(within(await findRow(name)).getByRole('button', { name: `More: ${name}` }))
  return screen.findByRole('menuitem', { name: new RegExp(`^${action}`) })
}

/** The dialog of that title, as soon as it is there. A question of antd's has its title twice, once hidden. */
export async function findDialog(title: string): Promise<HTMLElement> {
  const [heading] = await screen.findAllByText(title, { selector: '[role="dialog"] *' })
  return heading!.closest<HTMLElement>('[role="dialog"]')!
}

/** Presses a button of a dialog, as soon as it is there. The cross in the corner, if of the same name, is not meant. */
export async function pressIn(user: UserEvent, dialog: HTMLElement, button: string) {
  const found = await within(dialog).findAllByRole('button', { name: button })
  await user.click(found.at(-1)!)
}

/** Chooses an option of a select. antd draws what can be clicked apart from what assistive technology is told. */
export async function choose(user: UserEvent, select: HTMLElement, option: string) {
  await user.click(select)
  const found = await screen.findAllByTitle(option)
  await user.click(found.at(-1)!)
}

/** What is written somewhere, on one line. */
export const textOf = (element: HTMLElement) => element.innerText.replaceAll(/\s+/g, ' ').trim()
