import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora as tencentAccount } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora, borealis, drift, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { assetLibrary, goldenWebBase } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { soundLibrary } from '../../mocks/worlds/everyday/huawei-servers.ts'
import type { Cloud } from '../../src/clouds/cloud.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { rowThatSays, visibleText } from '../support/pages/instances.ts'
import { act, choose, findDialog, findRow, pressIn, rowNames, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const disks = words.disks!
const hers = placeOf(borealis)
const shows = (names: string[]) => waitFor(() => expect(rowNames()).toEqual(names))
const makeElsewhere = (request: Partial<Parameters<NonNullable<Cloud['createDisks']>>[0]>) =>
  elsewhereAs(borealis).createDisks!({
    image: assetLibrary.id,
    name: 'scratch',
    sizeGiB: 100,
    type: 'SSD',
    zone: 'cn-north-4b',
    count: 1,
    ...request,
  })

describe('the list of disks', () => {
  test('is in the menu, and says of each what it is', async () => {
    const user = await page.open(paths.instances(hers))
    await user.click(await screen.findByRole('link', { name: words.menu.disks! }))
    expect(await screen.findByRole('heading', { level: 1, name: words.menu.disks! })).toBeVisible()
    const row = await rowThatSays(soundLibrary.name, assetLibrary.name)
    for (const text of [disks.states.available, '120 GiB', disks.types['GPSSD']!, 'cn-north-4a']) {
      expect(textOf(row)).toContain(text)
    }
    const image = within(row).getByRole('link', { name: assetLibrary.name })
    expect(image).toHaveAttribute('href', paths.sharedImages(hers, assetLibrary.id))
  })

  test('is searched, filtered and sorted in the address', async () => {
    await makeElsewhere({ name: 'archive', sizeGiB: 500 })
    const user = await page.open(paths.disks(hers))
    await shows(['archive', soundLibrary.name])
    await user.click(screen.getByRole('columnheader', { name: 'Size' }))
    await shows([soundLibrary.name, 'archive'])
    await choose(user, screen.getByRole('combobox', { name: disks.type }), disks.types['SSD']!)
    await shows(['archive'])
    expect(location.search).toBe('?type=SSD&sort=size')
    await page.open(`${paths.disks(hers)}?q=${soundLibrary.id}`)
    await shows([soundLibrary.name])
    const again = await page.open(`${paths.disks(hers)}?q=nothing-like-this`)
    await again.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
    await shows(['archive', soundLibrary.name])
  })

  test('shows at once what is made elsewhere, and goes on by itself until it is there', async () => {
    await page.open(paths.disks(hers))
    await findRow(soundLibrary.name)
    await makeElsewhere({ name: 'late-comer' })
    expect(await rowThatSays('late-comer', disks.states.creating)).toBeVisible()
    page.passTime(60_000)
    expect(await rowThatSays('late-comer', disks.states.available)).toBeVisible()
  })

  test('marks a disk whose image is not shared any more, with what still works', async () => {
    await page.open(paths.disks(hers))
    await findRow(soundLibrary.name)
    await elsewhereAs(aurora).stopSharing(assetLibrary.id, [projectOf(borealis, 'cn-north-4')])
    const row = within(await findRow(soundLibrary.name))
    const mark = await row.findByRole('button', { name: 'No longer available' })
    expect(mark).toHaveAccessibleDescription(disks.imageGone)
  })

  test('with none, says how one is made and leads there', async () => {
    const user = await page.open(paths.disks(placeOf(drift)))
    expect(await screen.findByText(disks.none)).toBeVisible()
    await user.click(within(screen.getByRole('table')).getByRole('link', { name: words.sharedImages }))
    await waitFor(() => expect(location.pathname).toBe(paths.sharedImages(placeOf(drift))))
  })

  test('that cannot be read says why, and is read again', async () => {
    await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'ListVolumes' } })
    const user = await page.open(paths.disks(hers))
    expect(await screen.findByText(disks.unread)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await findRow(soundLibrary.name)).toBeVisible()
  })

  test('is no page of a cloud that has none, nor in its menu', async () => {
    await page.open(paths.disks(placeOf(tencentAccount)))
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
    expect(within(screen.getByRole('navigation')).getAllByRole('link')).toHaveLength(2)
  })
})

describe('a data disk of a data-disk image (H10)', () => {
  async function openRequest(user: UserEvent) {
    await act(user, disks.requestDisk, assetLibrary.name)
    return inRequest(user)
  }

  async function inRequest(user: UserEvent) {
    const dialog = await findDialog(`${disks.requestDisk}: ${assetLibrary.name}`)
    const inside = within(dialog)
    const size = inside.getByRole('spinbutton', { name: disks.size })
    return {
      dialog,
      size,
      send: () => pressIn(user, dialog, disks.requestDisk),
      async fillIn(name: string) {
        await user.type(inside.getByRole('textbox', { name: disks.name }), name)
        await choose(user, inside.getByRole('combobox', { name: 'Availability zone' }), 'cn-north-4c')
      },
      async enter(field: HTMLElement, text: string) {
        await user.clear(field)
        await user.type(field, text)
      },
      count: inside.getByRole('spinbutton', { name: disks.count }),
      type: inside.getByRole('combobox', { name: disks.type }),
    }
  }

  const openShared = () => page.open(paths.sharedImages(hers, assetLibrary.id))

  test('is requested from the row of an accepted image, and then found in the list', async () => {
    const user = await openShared()
    const { fillIn, enter, size, count, type, send } = await openRequest(user)
    expect(size).toHaveValue('100')
    await fillIn('textures')
    await enter(size, '150')
    await choose(user, type, disks.types['ESSD']!)
    await enter(count, '2')
    await send()
    const notice = (await screen.findByText(disks.creating(2))).closest<HTMLElement>('[role="status"]')!
    await waitFor(() => expect(notice).toHaveFocus())
    await user.click(within(notice).getByRole('link', { name: words.menu.disks! }))
    expect(await rowThatSays('textures-0001', disks.states.creating)).toBeVisible()
    expect(await rowThatSays('textures-0002', '150 GiB')).toBeVisible()
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('textures-0002', disks.states.available)).toBeVisible()
    const made = (await elsewhereAs(borealis).listDisks!()).disks.find(({ name }) => name === 'textures-0001')
    expect(made).toMatchObject({ image: assetLibrary.id, sizeGiB: 150, type: 'ESSD', zone: 'cn-north-4c' })
  })

  test.each([
    { where: 'the row of one’s own', path: paths.customImages(placeOf(aurora), assetLibrary.id), account: aurora },
    { where: 'one’s own page', path: paths.image(placeOf(aurora), assetLibrary.id), account: aurora },
    { where: 'a recipient’s page', path: paths.image(hers, assetLibrary.id), account: borealis },
  ])('is requested from $where too', async ({ path, account }) => {
    const user = await page.open(path)
    if (path.includes('?')) await act(user, disks.requestDisk, assetLibrary.name)
    else await user.click(await screen.findByRole('button', { name: `${disks.requestDisk}: ${assetLibrary.name}` }))
    const { fillIn, send } = await inRequest(user)
    await fillIn('from-there')
    await send()
    expect(await screen.findByText(disks.creating(1))).toBeVisible()
    expect((await elsewhereAs(account).listDisks!()).disks.map(({ name }) => name)).toContain('from-there')
  })

  test('stands in the place of a server, which no data disk makes; other images make no disk', async () => {
    await page.open(paths.sharedImages(hers))
    const actions = async (name: string) =>
      within(await findRow(name))
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label'))
    expect(await actions(assetLibrary.name)).toContain(`${disks.requestDisk}: ${assetLibrary.name}`)
    expect(await actions(assetLibrary.name)).not.toContain(`${words.createInstance}: ${assetLibrary.name}`)
    expect(await actions(goldenWebBase.name)).toContain(`${words.createInstance}: ${goldenWebBase.name}`)
    expect(await actions(goldenWebBase.name)).not.toContain(`${disks.requestDisk}: ${goldenWebBase.name}`)
  })

  test('is no smaller than the image, and the dialog says how large it may be', async () => {
    const user = await openShared()
    const { dialog, fillIn, enter, size, send } = await openRequest(user)
    expect(within(dialog).getByText(disks.sizes('100', '32,768'))).toBeVisible()
    await fillIn('small')
    await enter(size, '99')
    await user.tab()
    expect(size).toHaveValue('100')
    await send()
    expect(await screen.findByText(disks.creating(1))).toBeVisible()
  })

  test('needs a name, a capacity and a zone: each is asked for at its field, and nothing is sent', async () => {
    const user = await openShared()
    const { dialog, size, send } = await openRequest(user)
    await user.clear(size)
    await send()
    for (const missing of ['Enter a name', disks.sizeRequired, 'Choose a zone']) {
      expect(await visibleText(dialog, missing)).toBeInTheDocument()
    }
    expect((await elsewhereAs(borealis).listDisks!()).total).toBe(1)
  })

  test('of an image that is not shared any more is refused in the cloud’s words, with all that was entered', async () => {
    const user = await openShared()
    const { dialog, fillIn, send } = await openRequest(user)
    await fillIn('too-late')
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'CreateVolume' } })
    await send()
    expect(await within(dialog).findByText(disks.requestFailed)).toBeVisible()
    await elsewhereAs(aurora).stopSharing(assetLibrary.id, [projectOf(borealis, 'cn-north-4')])
    await send()
    expect(await within(dialog).findByText(words.errors['EVS.2046']!, { exact: false })).toBeVisible()
    expect(within(dialog).getByRole('textbox', { name: disks.name })).toHaveValue('too-late')
  })

  test('with a name of too many bytes is refused in the cloud’s words', async () => {
    const user = await openShared()
    const { dialog, fillIn, send } = await openRequest(user)
    await fillIn('x')
    await user.click(within(dialog).getByRole('textbox', { name: disks.name }))
    await user.paste('数'.repeat(100))
    await send()
    expect(await within(dialog).findByText(words.errors['EVS.1003']!, { exact: false })).toBeVisible()
  })

  test('asks before something entered is lost', async () => {
    const user = await openShared()
    const { dialog, fillIn } = await openRequest(user)
    await fillIn('half')
    await pressIn(user, dialog, 'Cancel')
    await pressIn(user, await findDialog(disks.leaveRequest), 'Leave')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: disks.name })).toBeNull())
    expect((await elsewhereAs(borealis).listDisks!()).total).toBe(1)
  })
})
