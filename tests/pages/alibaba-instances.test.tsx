import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { goldenWebBase } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { fromDeletedImage, studioPreview, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { studioInternal } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays } from '../support/pages/instances.ts'
import { act, choose, findDialog, findRow, openMore, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const power = words.power!
const again = words.reinitialisation!
const { states, notWhile } = words.instances

const button = async (action: string, { name }: { name: string }) =>
  within(await findRow(name)).getByRole('button', { name: `${action}: ${name}` })
const noticeOf = async (text: string) => (await screen.findByText(text)).closest('[role="status"]')
const stateOf = async ({ id }: { id: string }) =>
  (await elsewhereAs(borealis).listInstances()).instances.find((instance) => instance.id === id)?.state

test('a row stays small: what is rare is under More', async () => {
  const user = await openInstances(page, borealis)
  const buttons = within(await findRow(studioSite.name))
    .getAllByRole('button')
    .map((each) => each.getAttribute('aria-label'))
  const { name } = studioSite
  expect(buttons).toEqual([
    `Copy ID: ${name}`,
    `${power.start}: ${name}`,
    `${power.stop}: ${name}`,
    `${words.createImage}: ${name}`,
    `More: ${name}`,
  ])
  await openMore(user, name, again.reinitialise)
  expect(screen.getAllByRole('menuitem').map(({ innerText }) => innerText.split('\n')[0]!.trim())).toEqual([
    again.reinitialise,
    words.reinstall,
    words.terminate,
  ])
})

describe('stopping and starting', () => {
  const openStop = (user: UserEvent) =>
    openInstanceDialog(user, power.stop, studioSite.name, power.stopTitle(studioSite.name))

  test('asks before it stops, says what ends, and shows the way there', async () => {
    const user = await openInstances(page, borealis)
    const kept = await openStop(user)
    expect(within(kept.dialog).getByText(power.stopConsequence)).toBeVisible()
    await kept.press('Cancel')
    await waitFor(() => expect(kept.dialog).not.toBeInTheDocument())
    expect(await button(power.stop, studioSite)).toHaveFocus()
    expect(await stateOf(studioSite)).toBe('running')

    const { press } = await openStop(user)
    await press(power.stop)
    const notice = await noticeOf(power.stopping(studioSite.name))
    await waitFor(() => expect(notice).toHaveFocus())
    await rowThatSays(studioSite.name, states.changing)
    for (const action of [power.start, power.stop, words.createImage])
      expect(await button(action, studioSite)).toHaveAccessibleDescription(notWhile.changing)
    page.passTime(60_000)
    // Nobody presses Refresh: the list looks again while something changes.
    await rowThatSays(studioSite.name, states.stopped)
    expect(await button(power.stop, studioSite)).toHaveAccessibleDescription(power.alreadyStopped)
  })

  test('starts at once, each once, and shows the way there', async () => {
    const user = await openInstances(page, borealis)
    expect(await button(power.start, studioSite)).toHaveAccessibleDescription(power.alreadyRunning)
    await user.dblClick(await button(power.start, studioPreview))
    await noticeOf(power.starting(studioPreview.name))
    await rowThatSays(studioPreview.name, states.changing)
    await page.settled()
    expect(screen.queryByText(power.startFailed, { exact: false })).toBeNull()
    page.passTime(60_000)
    await rowThatSays(studioPreview.name, states.running)
  })

  test('when the cloud refuses to start, says why and which', async () => {
    const user = await openInstances(page, borealis)
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'StartInstance' } })
    await user.click(await button(power.start, studioPreview))
    const notice = await screen.findByText(`${studioPreview.name}: ${power.startFailed}`, { exact: false })
    expect(within(notice).getByText(/Request ID/)).toBeVisible()
    expect(await stateOf(studioPreview)).toBe('stopped')
    await user.click(await button(power.start, studioPreview))
    expect(await noticeOf(power.starting(studioPreview.name))).toBeVisible()
  })

  test('when the cloud refuses to stop, the dialog says why, and a second try stops', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, press } = await openStop(user)
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'StopInstance' } })
    await press(power.stop)
    expect(await within(dialog).findByText(power.stopFailed)).toBeVisible()
    await press(power.stop)
    expect(await noticeOf(power.stopping(studioSite.name))).toBeVisible()
  })

  test('one that was stopped elsewhere meanwhile says so', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, press } = await openStop(user)
    await elsewhereAs(borealis).stop!(studioSite.id)
    await press(power.stop)
    expect(await within(dialog).findByText(words.errors['IncorrectInstanceStatus']!, { exact: false })).toBeVisible()
  })
})

describe('the system disk', () => {
  const openAgain = async (user: UserEvent, { name }: { name: string }) => {
    const opened = await openInstanceDialog(user, again.reinitialise, name, again.title(name))
    return { ...opened, send: () => opened.press(again.reinitialise) }
  }

  test.each([again.reinitialise, words.reinstall])('%s waits until the instance is stopped', async (action) => {
    const user = await openInstances(page, borealis)
    const item = await openMore(user, studioSite.name, action)
    expect(item).toHaveAttribute('aria-disabled', 'true')
    expect(within(item).getByText(power.stopFirst)).toBeInTheDocument()
  })

  test('is replaced by another image once it is stopped (A1)', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, press } = await openInstanceDialog(user, words.reinstall, studioPreview.name)
    expect(within(dialog).getByText(words.reinstallConsequence)).toBeVisible()
    const field = within(dialog).getByRole('combobox', { name: words.instances.imageToInstall })
    await choose(user, field, `${studioInternal.name} (${studioInternal.id})`)
    await press(words.reinstall)
    expect(await noticeOf(words.instances.reinstalling(studioPreview.name))).toBeVisible()
    await rowThatSays(studioPreview.name, studioInternal.name)
  })

  test('is re-initialised after the dialog says what is lost and from which image', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, send } = await openAgain(user, studioPreview)
    expect(await within(dialog).findByText(again.consequence(goldenWebBase.name))).toBeVisible()
    expect(within(dialog).getByText(words.reminders.trust)).toBeVisible()
    await send()
    const notice = await noticeOf(again.doing(studioPreview.name))
    await waitFor(() => expect(notice).toHaveFocus())
    await rowThatSays(studioPreview.name, states.changing)
    page.passTime(60_000)
    await rowThatSays(studioPreview.name, states.stopped)
  })

  test('A13: of an image that is gone says so at once; the cloud refuses, and another image goes on instead', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, send, press } = await openAgain(user, fromDeletedImage)
    expect(await within(dialog).findByText(again.imageGone)).toBeVisible()
    await send()
    expect(await within(dialog).findByText(again.failed)).toBeVisible()
    expect(within(dialog).getByText(words.errors['SharedImageDeleted']!, { exact: false })).toBeVisible()
    await press(words.reinstall)
    const replacing = await findDialog(`${words.reinstall}: ${fromDeletedImage.name}`)
    const field = within(replacing).getByRole('combobox', { name: words.instances.imageToInstall })
    await choose(user, field, `${studioInternal.name} (${studioInternal.id})`)
    await pressIn(user, replacing, words.reinstall)
    expect(await noticeOf(words.instances.reinstalling(fromDeletedImage.name))).toBeVisible()
  })

  test('A13: a share that ends while the dialog is open is told when the cloud refuses', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, send } = await openAgain(user, studioPreview)
    await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [borealis.id])
    await send()
    expect(await within(dialog).findByText(words.errors['SharedImageDeleted']!, { exact: false })).toBeVisible()
    expect(await within(dialog).findByText(again.imageGone)).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(await button('More', studioPreview)).toHaveFocus()
  })

  test('of a rejected image is left alone, with the way to accept it (C1)', async () => {
    const first = await page.open(paths.sharedImages(placeOf(borealis), goldenWebBase.id))
    await act(first, 'Reject', goldenWebBase.name)
    const user = await openInstances(page, borealis)
    const { dialog } = await openAgain(user, studioPreview)
    expect(within(dialog).getByText(words.instances.presentImageRejected(goldenWebBase.name))).toBeVisible()
    expect(within(dialog).getByRole('link', { name: words.rejectedImages })).toBeVisible()
    expect(within(dialog).getByRole('button', { name: again.reinitialise })).toBeDisabled()
  })
})
