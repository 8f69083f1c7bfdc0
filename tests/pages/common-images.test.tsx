import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { give, holdersOf, openOwn } from '../support/pages/on-every-cloud.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { copyDialog, copyTakes } from '../support/pages/copy-dialog.ts'
import { act, findDialog, findRow, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

describe.each(cloudsUnderTest)('$name', (cloud) => {
  const { words, profile, owner, recipient, third, named, elsewhere, images } = cloud
  const { unshared, shared } = images
  const own = () => elsewhereAs(owner)
  const ownIds = async () => (await own().listImages('own')).images.map(({ id }) => id)

  test.each([
    { list: words.customImages, path: paths.customImages, whose: owner },
    { list: words.sharedImages, path: paths.sharedImages, whose: recipient },
  ])('$list: loads, is searched, and says when nothing matches', async ({ list, path, whose }) => {
    const user = await page.open(path(placeOf(whose)))
    await findRow(shared.name)
    expect(screen.getByRole('table')).toHaveAccessibleName(list)
    const search = screen.getByRole('textbox', { name: 'Search name, ID or operating system' })
    await user.click(search)
    await user.paste(shared.id)
    await waitFor(() => expect(rowNames()).toEqual([shared.name]))
    await user.paste('nothing like it')
    expect(await screen.findByText('Nothing matches the search and filters.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
    await waitFor(() => expect(rowNames().length).toBeGreaterThan(1))
  })

  test.each([
    { path: paths.customImages, empty: 'You have no images of your own in this region.' },
    {
      path: paths.sharedImages,
      empty: words.invitations?.nothingReceived ?? 'Nobody shares an image with this account in this region.',
    },
    { path: paths.rejectedImages, empty: 'You have not rejected any image in this region.' },
    { path: paths.instances, empty: words.instances.none },
  ])('says: $empty', async ({ path, empty }) => {
    await page.open(path(placeOf(cloud.newcomer, elsewhere)))
    expect(await screen.findByText(empty)).toBeVisible()
  })

  test('C3: an edit changes the name for everybody, and nothing of the shares', async () => {
    const before = await own().listShares(shared.id)
    const user = await page.open(paths.image(placeOf(owner), shared.id))
    await user.click(await screen.findByRole('button', { name: `Edit: ${shared.name}` }))
    const dialog = await findDialog(`Edit image: ${shared.name}`)
    expect(within(dialog).getByText(/^Sharing does not change/)).toBeVisible()
    const name = within(dialog).getByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'golden-2')
    await pressIn(user, dialog, 'Save')
    expect(await screen.findByRole('heading', { level: 1, name: 'golden-2' })).toBeVisible()
    expect(await own().listShares(shared.id)).toEqual(before)
    await page.open(paths.sharedImages(placeOf(recipient)))
    await findRow('golden-2')
  })

  test('a copy is made in another region, is followed until it has arrived, and is shared with nobody', async () => {
    const user = await openOwn(page, cloud, shared)
    await act(user, words.copy, shared.name)
    const { choose, name, press, shows } = await copyDialog(user, shared, words.copy)
    await user.clear(name)
    await user.type(name, 'golden-copy')
    await choose(words.regions[elsewhere]!)
    await press(`${words.copy} to 1 region`)
    await shows('Copies of this image', ['Copying'])
    page.passTime(copyTakes)
    await shows('Copies of this image', ['Normal'])
    const there = elsewhereAs(owner, elsewhere)
    const copy = (await there.listImages('own')).images.find((image) => image.name === 'golden-copy')
    expect(copy?.state).toBe('available')
    expect(await there.listShares(copy!.id)).toEqual([])
  })

  test('C4: what deleting means is said first, and keeping the image changes nothing', async () => {
    const user = await openOwn(page, cloud, shared)
    await act(user, 'Delete', shared.name)
    const dialog = await findDialog(`Delete image: ${shared.name}`)
    expect(within(dialog).getByText(words.deleteConsequence)).toBeVisible()
    const holders = words.sharesThatEnd?.(shared.holders) ?? `Still shared with ${shared.holders} recipients`
    const list = await within(dialog).findByRole('list', { name: new RegExp(`^${holders}`) })
    expect(within(list).getAllByRole('listitem')).toHaveLength(shared.holders)
    await pressIn(user, dialog, 'Keep the image')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await holdersOf(cloud, shared)).toContain(named(recipient))
  })

  test('a shared image is deleted, after all sharing was stopped where the cloud wants that', async () => {
    for (const account of [recipient, third]) await give(cloud, unshared, account)
    const user = await openOwn(page, cloud, unshared)
    await act(user, 'Delete', unshared.name)
    const stopFirst = 'Stop sharing with these 2 recipients and delete'
    const dialog = await findDialog(`Delete image: ${unshared.name}`)
    await pressIn(user, dialog, profile.deletionEndsShares ? 'Delete' : stopFirst)
    expect(await screen.findByText(`${unshared.name} was deleted.`)).toBeVisible()
    expect(await ownIds()).not.toContain(unshared.id)
    await page.open(paths.sharedImages(placeOf(recipient)))
    await findRow(shared.name)
    expect(rowNames()).not.toContain(unshared.name)
  })

  test('an image that nobody has is deleted in one step, and the list says so', async () => {
    const user = await openOwn(page, cloud, unshared)
    await act(user, 'Delete', unshared.name)
    const dialog = await findDialog(`Delete image: ${unshared.name}`)
    expect(within(dialog).queryByRole('list')).toBeNull()
    await pressIn(user, dialog, 'Delete')
    const notice = (await screen.findByText(`${unshared.name} was deleted.`)).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
    expect(await ownIds()).not.toContain(unshared.id)
  })
})
