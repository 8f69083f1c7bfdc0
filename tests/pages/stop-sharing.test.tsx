import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'
import { openWith, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const holders = async () => (await elsewhereAs(aurora).listShares(goldenWebBase.id)).map(({ account }) => account)

async function openDialog() {
  const user = await openWith(page, goldenWebBase)
  await act(user, words.stopSharing, goldenWebBase.name)
  const dialog = await findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
  return {
    user,
    dialog,
    box: (name: string | RegExp) => within(dialog).findByRole('checkbox', { name }),
    press: (button: string) => pressIn(user, dialog, button),
  }
}

test('C4: says first what the accounts lose, and nothing is chosen or done', async () => {
  const { dialog, press, box } = await openDialog()
  expect(await box(shown(borealis))).not.toBeChecked()
  expect(within(dialog).getByText(words.stopConsequence)).toBeVisible()
  expect(within(dialog).getByRole('button', { name: words.stopSharing })).toBeDisabled()
  await press('Keep sharing')
  await waitFor(() => expect(screen.queryByText(words.stopConsequence)).toBeNull())
  expect(await holders()).toEqual([borealis.id, cumulus.id])
})

test('a failure is shown inside, beside each account, and tried again', async () => {
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ModifyImageSharePermission' } })
  const { user, dialog, press, box } = await openDialog()
  await user.click(await box(shown(borealis)))
  await press(`${words.stopSharing} with 1 recipient`)
  expect(
    await within(dialog).findByText('No longer shared with 0 recipients. 1 failed: see the reason beside each.'),
  ).toBeVisible()
  const refused = await box(new RegExp(borealis.id))
  expect(textOf(refused.closest('label')!)).toMatch(
    `${shown(borealis)} The cloud does not allow this account to do that. UnauthorizedOperation`,
  )
  expect(refused).toBeChecked()
  await press('Try again with 1 recipient')
  expect(await within(dialog).findByText('No longer shared with 1 recipient.')).toBeVisible()
  expect(await holders()).toEqual([cumulus.id])
})

test('when who has access cannot be read, says so in the row and inside, and retries', async () => {
  await page.setFaults({ failNext: { kind: 'server-error', count: 6, action: 'DescribeImageSharePermission' } })
  const user = await openWith(page, goldenWebBase)
  expect(
    await within(await findRow(goldenWebBase.name)).findByRole('button', { name: 'Could not be read. Retry' }),
  ).toBeVisible()
  await act(user, words.stopSharing, goldenWebBase.name)
  const dialog = await findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
  expect(await within(dialog).findByText('Who has access could not be read.')).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Retry' }))
  expect(await within(dialog).findByRole('checkbox', { name: shown(borealis) })).toBeVisible()
})

test('is not offered, with the reason, for an image that nobody else has', async () => {
  const user = await openWith(page, lobby)
  await page.settled()
  const button = within(await findRow(lobby.name)).getByRole('button', { name: `${words.stopSharing}: ${lobby.name}` })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription('This image is not shared with anyone.')
  await user.click(button)
  expect(screen.queryByRole('dialog')).toBeNull()
})
