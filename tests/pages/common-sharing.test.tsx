import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cloudsUnderTest } from '../support/clouds.ts'
import { give, holdersOf, openOwn, openSharing } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, openMore, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'

const page = consoleUnderTest()

describe.each(cloudsUnderTest)('$name', (cloud) => {
  const { words, profile, named, owner, recipient, third, newcomer, nobody, images } = cloud
  const { unshared, shared, nearlyFull, encrypted, beingMade } = images
  const limit = profile.shareLimits['system-disk'].value

  test('an image is shared with one recipient, and the list counts it', async () => {
    const { enter, shareWith, inside, recipients, holders } = await openSharing(page, cloud, unshared)
    await enter(named(recipient))
    await shareWith(1)
    expect(await inside.findByText('Shared with 1 recipient.')).toBeVisible()
    expect(recipients()).toEqual([])
    await waitFor(() => expect(holders()).toEqual([expect.stringContaining(named(recipient))]))
    expect(await holdersOf(cloud, unshared)).toEqual([named(recipient)])
    await openOwn(page, cloud, unshared)
    expect(textOf(await findRow(unshared.name))).toContain(`1 of ${limit}`)
  })

  test('C2: of several each has its own outcome, and the refused one remains with the cloud’s reason', async () => {
    const { enter, shareWith, inside, recipients } = await openSharing(page, cloud, unshared)
    await enter(named(recipient), nobody.account, named(third))
    await shareWith(3)
    expect(await inside.findByText('Shared with 2 recipients. 1 failed: see the reason beside each.')).toBeVisible()
    expect(recipients()).toEqual([expect.stringContaining(`${nobody.account} ${words.errors[nobody.code]}`)])
    expect(await holdersOf(cloud, unshared)).toEqual([named(recipient), named(third)])
  })

  test('C2: at the limit the refused one is tried again alone, once there is room', async () => {
    const more = cloud.directory.slice(-1 - nearlyFull.left).map(named)
    const { enter, shareWith, inside, recipients } = await openSharing(page, cloud, nearlyFull)
    expect(
      await inside.findByText(`Shared with ${limit - nearlyFull.left} recipients, ${nearlyFull.left} left.`),
    ).toBeVisible()
    await enter(...more)
    await shareWith(more.length)
    expect(await inside.findByText(/1 failed: see the reason beside each\.$/)).toBeVisible()
    expect(recipients()).toEqual([expect.stringContaining(`${more.at(-1)} ${words.errors[nearlyFull.code]}`)])
    await elsewhereAs(owner).stopSharing(nearlyFull.id, [named(cloud.directory[0]!)])
    await shareWith(1)
    expect(await inside.findByText('Shared with 1 recipient.')).toBeVisible()
    expect(recipients()).toEqual([])
    expect(await holdersOf(cloud, nearlyFull)).toHaveLength(limit)
  })

  test('who has the image already and oneself are told before anything is sent', async () => {
    const { enter, recipients } = await openSharing(page, cloud, shared)
    await enter(named(owner), named(recipient), named(newcomer))
    await waitFor(() =>
      expect(recipients()).toEqual([
        expect.stringContaining(`This is your own ${words.accountId}`),
        expect.stringContaining('Already shared with this recipient'),
        expect.stringContaining(named(newcomer)),
      ]),
    )
  })

  test('the owner is reminded of the region and of sensitive data', async () => {
    const { inside } = await openSharing(page, cloud, unshared)
    for (const reminder of [words.reminders.region, words.reminders.sensitiveData])
      expect(inside.getByText(reminder)).toBeVisible()
  })

  test('an encrypted image is refused with the reason', async () => {
    const { enter, shareWith, recipients } = await openSharing(page, cloud, encrypted)
    await enter(named(recipient))
    await shareWith(1)
    await waitFor(() => expect(recipients()).toEqual([expect.stringContaining(words.errors[encrypted.code]!)]))
    expect(await holdersOf(cloud, encrypted)).toEqual([])
  })

  test('an image that is still being made is not offered to be shared, with the reason', async () => {
    const user = await openOwn(page, cloud, beingMade)
    const row = within(await findRow(beingMade.name))
    const share =
      profile.sharing === 'under-more'
        ? await openMore(user, beingMade.name, words.share)
        : row.getByRole('button', { name: `${words.share}: ${beingMade.name}` })
    expect(share).toHaveAttribute('aria-disabled', 'true')
    await user.click(share)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('textbox', { name: words.accountField ?? words.accountId })).toBeNull()
  })

  test('sharing is stopped with its consequence said first, and begun again', async () => {
    const user = await openOwn(page, cloud, shared)
    await act(user, words.stopSharing, shared.name)
    const dialog = await findDialog(`${words.stopSharing}: ${shared.name}`)
    expect(within(dialog).getByText(words.stopConsequence)).toBeVisible()
    await user.click(await within(dialog).findByRole('checkbox', { name: new RegExp(named(recipient)) }))
    await pressIn(user, dialog, `${words.stopSharing} with 1 recipient`)
    expect(await within(dialog).findByText('No longer shared with 1 recipient.')).toBeVisible()
    expect(await holdersOf(cloud, shared)).toHaveLength(shared.holders - 1)
    expect(await holdersOf(cloud, shared)).not.toContain(named(recipient))
    await pressIn(user, dialog, 'Close')
    await user.click(await screen.findByRole('button', { name: 'Share again with this recipient' }))
    expect(await screen.findByText(`${shared.name}: shared with 1 recipient.`)).toBeVisible()
    expect(await holdersOf(cloud, shared)).toHaveLength(shared.holders)
  })

  test('sharing is stopped with all at once', async () => {
    await give(cloud, unshared, recipient)
    await give(cloud, unshared, third)
    const user = await openOwn(page, cloud, unshared)
    await act(user, words.stopSharing, unshared.name)
    const dialog = await findDialog(`${words.stopSharing}: ${unshared.name}`)
    await user.click(await within(dialog).findByRole('checkbox', { name: 'All 2 recipients' }))
    await pressIn(user, dialog, `${words.stopSharing} with 2 recipients`)
    expect(await within(dialog).findByText('No longer shared with 2 recipients.')).toBeVisible()
    expect(await holdersOf(cloud, unshared)).toEqual([])
  })
})
