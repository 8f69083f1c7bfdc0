import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog } from '../support/pages/instances.ts'
import { findDialog, findRow, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'

const page = consoleUnderTest()

const instanceNames = async () => (await elsewhereAs(aurora).listInstances()).instances.map(({ name }) => name)

describe('terminating', () => {
  const choosing = async (user: UserEvent, ...names: string[]) => {
    for (const name of names) await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
    await user.click(screen.getByRole('button', { name: `${words.terminate}: ${names.length} selected` }))
    return findDialog(`${words.terminate} ${names.length} instances?`)
  }

  test('asks once, naming the instance and what is lost; then it is gone', async () => {
    const user = await openInstances(page)
    const question = `${words.terminate} lobby-1?`
    const kept = await openInstanceDialog(user, words.terminate, 'lobby-1', question)
    expect(within(kept.dialog).getByText(words.terminateConsequence)).toBeVisible()
    await kept.press('Cancel')
    await waitFor(() => expect(screen.queryByText(words.terminateConsequence)).toBeNull())
    expect(await instanceNames()).toContain('lobby-1')

    const { press } = await openInstanceDialog(user, words.terminate, 'lobby-1', question)
    await press(words.terminate)
    const notice = (await screen.findByText('Terminated: lobby-1.')).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
    expect(rowNames()).not.toContain('lobby-1')
    expect(await instanceNames()).not.toContain('lobby-1')
  })

  test('several at once', async () => {
    const user = await openInstances(page)
    const dialog = await choosing(user, 'web-front-1', 'web-front-2')
    await pressIn(user, dialog, words.terminate)
    expect(await screen.findByText('Terminated: web-front-2 and web-front-1.')).toBeVisible()
    expect((await instanceNames()).toSorted()).toEqual(['lobby-1', 'render-trailer'])
    expect(screen.getByRole('button', { name: `${words.terminate}: 0 selected` })).toHaveAccessibleDescription(
      'Select instances in the list first',
    )
  })

  test('what fails says why beside its name, and is tried again alone', async () => {
    const user = await openInstances(page)
    const dialog = await choosing(user, 'web-front-1', 'web-front-2')
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'TerminateInstances' } })
    await pressIn(user, dialog, words.terminate)
    expect(await within(dialog).findByText('Terminated: 1. Failed: 1, see the reason beside each.')).toBeVisible()
    const [first, second] = within(dialog).getAllByRole('listitem')
    expect(within(first!).getByText(/does not allow this account/)).toBeVisible()
    expect(within(second!).getByText('Terminated')).toBeVisible()
    expect(await instanceNames()).toContain('web-front-2')
    await pressIn(user, dialog, 'Try again with one')
    expect(await screen.findByText('Terminated: web-front-2 and web-front-1.')).toBeVisible()
    expect((await instanceNames()).toSorted()).toEqual(['lobby-1', 'render-trailer'])
  })

  test('one that became busy meanwhile says so', async () => {
    const user = await openInstances(page)
    const { dialog, press } = await openInstanceDialog(user, words.terminate, 'lobby-1', `${words.terminate} lobby-1?`)
    await elsewhereAs(aurora).reinstall?.('ins-a3lobby1', lobby.id)
    await press(words.terminate)
    expect(
      await within(dialog).findByText(words.errors['OperationDenied.InstanceOperationInProgress']!, { exact: false }),
    ).toBeVisible()
  })

  test('one that is gone already, as after a lost answer, counts as terminated', async () => {
    const user = await openInstances(page)
    const { press } = await openInstanceDialog(user, words.terminate, 'lobby-1', `${words.terminate} lobby-1?`)
    await elsewhereAs(aurora).terminate!('ins-a3lobby1')
    await press(words.terminate)
    expect(await screen.findByText('Terminated: lobby-1.')).toBeVisible()
  })
})

test('an instance that is being created offers nothing yet, with the reason', async () => {
  await elsewhereAs(aurora).createInstances({
    image: lobby.id,
    name: 'fresh',
    zone: 'ap-guangzhou-3',
    type: 'S5.MEDIUM2',
    count: 1,
  })
  const user = await openInstances(page)
  const button = within(await findRow('fresh')).getByRole('button', { name: `${words.reinstall}: fresh` })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription('The instance is still being created: wait until it is running')
  await user.click(button)
  expect(screen.queryByRole('dialog')).toBeNull()
})
