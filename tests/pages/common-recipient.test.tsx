import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { acceptIfAsked, offers, reject } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { rowThatSays } from '../support/pages/instances.ts'
import { act, choose, findRow, openMore, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

describe.each(cloudsUnderTest)('$name', (cloud) => {
  const { words, named, owner, recipient, newcomer, elsewhere, goneCode, zone, images } = cloud
  const { unshared, shared, recipientsOwn } = images
  const received = () => page.open(paths.sharedImages(placeOf(recipient)))
  const link = (name: string) =>
    within(screen.getByRole('navigation', { name: words.menu.images })).getByRole('link', { name })

  test('a first share appears by itself, with who shares it, and can be used', async () => {
    const user = await page.open(paths.sharedImages(placeOf(newcomer)))
    const nothing = words.invitations?.nothingReceived ?? 'Nobody shares an image with this account in this region.'
    expect(await screen.findByText(nothing)).toBeVisible()
    await elsewhereAs(owner).share(unshared.id, [named(newcomer)])
    const row = await acceptIfAsked(user, cloud, unshared)
    expect(within(row).getByText(named(owner))).toBeVisible()
    await act(user, words.createInstance, unshared.name)
    expect(await screen.findByTitle(`${unshared.name} (${unshared.id})`)).toBeInTheDocument()
  })

  test('what is shared in one region is not in another', async () => {
    await page.open(paths.sharedImages(placeOf(recipient, elsewhere)))
    await page.settled()
    expect(screen.getByRole('table')).toHaveAccessibleName(words.sharedImages)
    expect(screen.queryByText(shared.name)).toBeNull()
  })

  test('the recipient is told to trust the source', async () => {
    await received()
    await findRow(shared.name)
    expect(screen.getByText(words.reminders.trust)).toBeVisible()
  })

  test('a received image is not shared on, edited or deleted, each with the reason', async () => {
    const user = await received()
    for (const [action, reason] of [
      [words.share, words.notOffered.shareOn],
      ['Edit', words.notOffered.edit],
      ['Delete', words.notOffered.delete],
    ] as const) {
      const item = await openMore(user, shared.name, action)
      expect(item).toHaveAttribute('aria-disabled', 'true')
      expect(within(item).getByText(reason)).toBeInTheDocument()
      await user.keyboard('{Escape}')
    }
  })

  test('C1: a rejected image is under Rejected Images and in no picker, until it is accepted again', async () => {
    const user = await received()
    await reject(user, cloud, shared)
    expect(await screen.findByText(`${shared.name} is now under`)).toBeVisible()
    expect(rowNames()).not.toContain(shared.name)

    await user.click(link(words.rejectedImages))
    await findRow(shared.name)
    await page.open(paths.createInstances(placeOf(recipient), shared.id))
    expect(await screen.findByText(words.imageRejected)).toBeVisible()
    const picker = screen.getByRole('combobox', { name: 'Image' })
    expect(await offers(user, picker, recipientsOwn)).toBe(true)
    expect(await offers(user, picker, shared)).toBe(false)

    await page.open(paths.rejectedImages(placeOf(recipient)))
    await act(user, words.invitations?.acceptAgain ?? 'Accept', shared.name)
    await waitFor(() => expect(rowNames()).not.toContain(shared.name))
    await user.click(link(words.sharedImages))
    await findRow(shared.name)
    await page.open(paths.createInstances(placeOf(recipient)))
    expect(await offers(user, await screen.findByRole('combobox', { name: 'Image' }), shared)).toBe(true)
  })

  test('C1: a rejection is this account’s alone, and can be undone at once', async () => {
    const user = await received()
    await reject(user, cloud, shared)
    const notice = await screen.findByText(`${shared.name} is now under`)
    await waitFor(() => expect(notice.closest('[role="status"]')).toHaveFocus())
    expect((await elsewhereAs(owner).listShares(shared.id)).map(({ account }) => account)).toContain(named(recipient))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await findRow(shared.name)
    await waitFor(() => expect(notice).not.toBeInTheDocument())
    // The button has gone with its notice.
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('an image whose share ends disappears by itself, and instances made from it stay', async () => {
    await received()
    await findRow(shared.name)
    await elsewhereAs(owner).stopSharing(shared.id, [named(recipient)])
    await waitFor(() => expect(rowNames()).not.toContain(shared.name))
    await page.open(paths.instances(placeOf(recipient)))
    expect(await rowThatSays(shared.usedBy, 'No longer available')).toBeVisible()
  })

  test('an instance is created from a received image', async () => {
    const user = await received()
    await act(user, words.createInstance, shared.name)
    const name = await screen.findByRole('textbox', { name: words.instances.name })
    expect(screen.getByText(words.reminders.trust)).toBeVisible()
    await user.click(name)
    await user.paste('from-shared')
    await choose(user, screen.getByRole('combobox', { name: 'Availability zone' }), zone)
    await user.click(screen.getByRole('button', { name: words.createInstance }))
    expect(await screen.findByText(words.instances.creating(1))).toBeVisible()
    expect(await rowThatSays('from-shared', words.instances.states.pending)).toBeVisible()
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('from-shared', words.instances.states.running)).toBeVisible()
  })

  test('what is no longer shared is refused in the cloud’s words, with all that was entered', async () => {
    const user = await page.open(paths.createInstances(placeOf(recipient), shared.id))
    const name = await screen.findByRole('textbox', { name: words.instances.name })
    await user.click(name)
    await user.paste('too-late')
    await choose(user, screen.getByRole('combobox', { name: 'Availability zone' }), zone)
    await elsewhereAs(owner).stopSharing(shared.id, [named(recipient)])
    await user.click(screen.getByRole('button', { name: words.createInstance }))
    expect(await screen.findByText(words.instances.createFailed)).toBeVisible()
    expect(screen.getByText(words.errors[goneCode]!, { exact: false })).toBeVisible()
    expect(name).toHaveValue('too-late')
  })
})
