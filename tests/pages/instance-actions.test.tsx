import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { AccountRecord } from '../../mocks/engine/world.ts'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, choose, findDialog, findRow, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

async function open(account: AccountRecord = aurora) {
  const user = await page.open(paths.instances(placeOf(account)))
  await page.settled()
  return user
}

/** Opens a dialog of an instance. */
async function openDialog(user: UserEvent, action: string, instance: string, title = `${action}: ${instance}`) {
  await act(user, action, instance)
  const dialog = await findDialog(title)
  return { dialog, press: (button: string) => pressIn(user, dialog, button) }
}

const instanceNames = async () => (await elsewhereAs(aurora).listInstances()).instances.map(({ name }) => name)
const ownImages = async () => (await elsewhereAs(aurora).listImages('own')).images
const rejectElsewhere = async (image: { id: string; name: string }) => {
  const user = await page.open(paths.sharedImages(placeOf(aurora), image.id))
  await act(user, 'Reject', image.name)
}

describe('the image of an instance', () => {
  test.each([
    { whose: 'one’s own', instance: 'lobby-1', image: lobby, path: paths.customImages },
    { whose: 'a received one', instance: 'render-trailer', image: renderNode, path: paths.sharedImages },
  ])('$whose is shown by name and leads to its list', async ({ instance, image, path }) => {
    const user = await open()
    await user.click(await within(await findRow(instance)).findByRole('link', { name: image.name }))
    await waitFor(() => expect(location.pathname).toBe(path(placeOf(aurora))))
    await findRow(image.name)
    expect(rowNames()).toEqual([image.name])
  })

  test('can be searched for by name', async () => {
    const user = await open()
    await within(await findRow('render-trailer')).findByRole('link', { name: renderNode.name })
    await user.type(screen.getByRole('textbox', { name: 'Search name, ID, image or IP' }), renderNode.name)
    await waitFor(() => expect(rowNames()).toEqual(['render-trailer']))
  })

  test('that is the cloud’s own is shown by name', async () => {
    await open(drift)
    expect(await within(await findRow('first-server')).findByText('Ubuntu Server 22.04 LTS 64bit')).toBeVisible()
  })

  test('whose share has ended is marked, and says what still works', async () => {
    await open(borealis)
    const row = within(await findRow('relay-trial'))
    const mark = await row.findByRole('button', { name: 'No longer available' })
    expect(mark).toHaveAccessibleDescription(words.imageGone)
    expect(within(await findRow('studio-site')).queryByRole('button', { name: 'No longer available' })).toBeNull()
  })

  test('is marked as soon as its owner stops sharing it', async () => {
    await open()
    await within(await findRow('render-trailer')).findByRole('link', { name: renderNode.name })
    await elsewhereAs(borealis).stopSharing(renderNode.id, [aurora.id])
    expect(
      await within(await findRow('render-trailer')).findByRole('button', { name: 'No longer available' }),
    ).toBeVisible()
  })
})

describe('creating a custom image', () => {
  const openCreate = async (user: UserEvent, instance: string) => {
    const opened = await openDialog(user, words.createImage, instance)
    const name = within(opened.dialog).getByRole('textbox', { name: 'Image name' })
    return { ...opened, name, send: () => opened.press(words.createImage) }
  }

  test('T14: from an instance built on a received image it is one’s own, and the dialog says so', async () => {
    const user = await open()
    const { dialog, name, send } = await openCreate(user, 'render-trailer')
    expect(within(dialog).getByText(words.ownFromReceived)).toBeVisible()
    await user.type(name, 'render-ours')
    await user.type(within(dialog).getByRole('textbox', { name: 'Description' }), 'With our scenes')
    await send()
    const notice = (await screen.findByText(/^render-ours is being created/)).closest<HTMLElement>('[role="status"]')!
    await waitFor(() => expect(notice).toHaveFocus())
    await user.click(within(notice).getByRole('link', { name: words.customImages }))
    expect(await within(await findRow('render-ours')).findByText('Creating')).toBeVisible()
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await within(await findRow('render-ours')).findByText('Normal')).toBeVisible()
    const made = (await ownImages()).find((image) => image.name === 'render-ours')!
    expect(made.description).toBe('With our scenes')
    await expect(elsewhereAs(aurora).share(made.id, [borealis.id])).resolves.toEqual([{ account: borealis.id }])
  })

  test('T14: says nothing of the sort where the image was one’s own', async () => {
    const { dialog } = await openCreate(await open(), 'lobby-1')
    expect(within(dialog).queryByText(words.ownFromReceived)).toBeNull()
  })

  test('still works where the share of the instance’s image has ended', async () => {
    const user = await open(borealis)
    const { dialog, name, send } = await openCreate(user, 'relay-trial')
    expect(await within(dialog).findByText(words.imageGone)).toBeVisible()
    await user.type(name, 'relay-ours')
    await send()
    expect(await screen.findByText(/^relay-ours is being created/)).toBeVisible()
  })

  test.each([
    { what: 'no name', text: ' ', error: 'Enter a name' },
    { what: 'a name over the limit', text: 'n'.repeat(61), error: 'At most 60 characters' },
    {
      what: 'the name of another image',
      text: lobby.name,
      error: 'You already have an image of this name in this region',
    },
  ])('refuses $what at the field, and sends nothing', async ({ text, error }) => {
    const user = await open()
    const before = (await ownImages()).length
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.click(name)
    await user.paste(text)
    await send()
    expect(await within(dialog).findByText(error)).toBeVisible()
    expect((await ownImages()).length).toBe(before)
  })

  test('takes a name of as many characters as the limit, in any script', async () => {
    const user = await open()
    const { name, send } = await openCreate(user, 'lobby-1')
    const longest = '镜🙂'.repeat(30)
    await user.click(name)
    await user.paste(longest)
    await send()
    expect(await screen.findByText(new RegExp(`^${longest} is being created`))).toBeVisible()
    expect((await ownImages()).map((image) => image.name)).toContain(longest)
  })

  test('a name that was taken meanwhile is refused at the field, with all that was entered', async () => {
    const user = await open()
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.type(name, 'race')
    // The list of images is kept from hearing of it.
    await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'DescribeImages' } })
    await elsewhereAs(aurora).createImage({ instance: 'ins-a1webfrt', name: 'race', description: '' })
    await send()
    expect(await within(dialog).findByText('You already have an image of this name in this region')).toBeVisible()
    expect(name).toHaveValue('race')
  })

  test('a failure is shown inside, and a second try creates', async () => {
    const user = await open()
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.type(name, 'second-try')
    await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'CreateImage' } })
    await send()
    expect(await within(dialog).findByText('The image could not be created.')).toBeVisible()
    await send()
    expect(await screen.findByText(/^second-try is being created/)).toBeVisible()
  })

  test('asks before something entered is lost', async () => {
    const user = await open()
    const { name, press } = await openCreate(user, 'lobby-1')
    await user.type(name, 'half')
    await press('Cancel')
    await pressIn(user, await findDialog('Leave without creating the image?'), 'Leave')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Image name' })).toBeNull())
  })
})

describe('reinstalling', () => {
  const openReinstall = async (user: UserEvent, instance: string) => {
    const opened = await openDialog(user, words.reinstall, instance)
    const field = within(opened.dialog).getByRole('combobox', { name: 'Image to reinstall from' })
    return { ...opened, field, send: () => opened.press(words.reinstall) }
  }

  test('T4: from the present, received image: says first what is wiped, then changes and runs again', async () => {
    const user = await open()
    const { dialog, send } = await openReinstall(user, 'render-trailer')
    expect(within(dialog).getByText(words.reinstallConsequence)).toBeVisible()
    expect(within(dialog).getByTitle(`${renderNode.name} (${renderNode.id})`)).toBeVisible()
    expect(within(dialog).getByText(words.reminders.trust)).toBeVisible()
    await send()
    expect(await screen.findByText('render-trailer is being reinstalled.')).toBeVisible()
    const row = await findRow('render-trailer')
    expect(await within(row).findByText('Changing')).toBeVisible()
    for (const action of [words.createImage, words.reinstall, words.terminate]) {
      expect(within(row).getByRole('button', { name: `${action}: render-trailer` })).toHaveAccessibleDescription(
        'The instance is changing: wait until that is done',
      )
    }
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await within(await findRow('render-trailer')).findByText('Running')).toBeVisible()
  })

  test('from another image, chosen among one’s own and received ones', async () => {
    const user = await open()
    const { field, send } = await openReinstall(user, 'lobby-1')
    await choose(user, field, `${goldenWebBase.name} (${goldenWebBase.id})`)
    await send()
    expect(await screen.findByText('lobby-1 is being reinstalled.')).toBeVisible()
    expect(await within(await findRow('lobby-1')).findByRole('link', { name: goldenWebBase.name })).toBeVisible()
  })

  test.each([
    { what: 'an image that is still being made', id: stillCreating.id },
    { what: 'another account’s image', id: studioInternal.id },
  ])('does not offer $what', async ({ id }) => {
    const user = await open()
    const { field } = await openReinstall(user, 'lobby-1')
    await user.type(field, id)
    expect(await screen.findByText('No images')).toBeVisible()
  })

  test('does not offer a rejected image', async () => {
    await rejectElsewhere(textureBaker)
    const user = await open()
    const { field } = await openReinstall(user, 'lobby-1')
    await user.type(field, textureBaker.id)
    expect(await screen.findByText('No images')).toBeVisible()
  })

  test('where the present image was rejected, says so and chooses none', async () => {
    await rejectElsewhere(renderNode)
    const user = await open()
    const { dialog, send } = await openReinstall(user, 'render-trailer')
    expect(
      within(dialog).getByText(`You rejected the present image, ${renderNode.name}. Accept it to reinstall from it.`),
    ).toBeVisible()
    await send()
    expect(await within(dialog).findByText('Choose an image')).toBeVisible()
  })

  test('where the share of the present image has ended, says what still works, and another image does', async () => {
    const user = await open(borealis)
    const { dialog, field, send } = await openReinstall(user, 'relay-trial')
    expect(await within(dialog).findByText(words.imageGone)).toBeVisible()
    await choose(user, field, `${studioInternal.name} (${studioInternal.id})`)
    await send()
    expect(await screen.findByText('relay-trial is being reinstalled.')).toBeVisible()
  })

  test('from the cloud’s own image that the instance has', async () => {
    const user = await open(drift)
    const { send } = await openReinstall(user, 'first-server')
    await send()
    expect(await screen.findByText('first-server is being reinstalled.')).toBeVisible()
  })

  test('the cloud’s refusal is shown inside', async () => {
    const user = await open()
    const { dialog, send } = await openReinstall(user, 'lobby-1')
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ResetInstance' } })
    await send()
    expect(await within(dialog).findByText('The instance could not be reinstalled.')).toBeVisible()
    await send()
    expect(await screen.findByText('lobby-1 is being reinstalled.')).toBeVisible()
  })
})

describe('terminating', () => {
  const choosing = async (user: UserEvent, ...names: string[]) => {
    for (const name of names) await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
    await user.click(screen.getByRole('button', { name: `${words.terminate}: ${names.length} selected` }))
    return findDialog(`${words.terminate} ${names.length} instances?`)
  }

  test('asks once, naming the instance and what is lost; then it is gone', async () => {
    const user = await open()
    const question = `${words.terminate} lobby-1?`
    const kept = await openDialog(user, words.terminate, 'lobby-1', question)
    expect(within(kept.dialog).getByText(words.terminateConsequence)).toBeVisible()
    await kept.press('Cancel')
    await waitFor(() => expect(screen.queryByText(words.terminateConsequence)).toBeNull())
    expect(await instanceNames()).toContain('lobby-1')

    const { press } = await openDialog(user, words.terminate, 'lobby-1', question)
    await press(words.terminate)
    const notice = (await screen.findByText('Terminated: lobby-1.')).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
    expect(rowNames()).not.toContain('lobby-1')
    expect(await instanceNames()).not.toContain('lobby-1')
  })

  test('several at once', async () => {
    const user = await open()
    const dialog = await choosing(user, 'web-front-1', 'web-front-2')
    await pressIn(user, dialog, words.terminate)
    expect(await screen.findByText('Terminated: web-front-2 and web-front-1.')).toBeVisible()
    expect((await instanceNames()).toSorted()).toEqual(['lobby-1', 'render-trailer'])
    expect(screen.getByRole('button', { name: `${words.terminate}: 0 selected` })).toHaveAccessibleDescription(
      'Select instances in the list first',
    )
  })

  test('what fails says why beside its name, and is tried again alone', async () => {
    const user = await open()
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
    const user = await open()
    const { dialog, press } = await openDialog(user, words.terminate, 'lobby-1', `${words.terminate} lobby-1?`)
    await elsewhereAs(aurora).reinstall('ins-a3lobby1', lobby.id)
    await press(words.terminate)
    expect(
      await within(dialog).findByText(words.errors['OperationDenied.InstanceOperationInProgress']!, { exact: false }),
    ).toBeVisible()
  })

  test('one that is gone already, as after a lost answer, counts as terminated', async () => {
    const user = await open()
    const { press } = await openDialog(user, words.terminate, 'lobby-1', `${words.terminate} lobby-1?`)
    await elsewhereAs(aurora).terminate('ins-a3lobby1')
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
  const user = await open()
  const button = within(await findRow('fresh')).getByRole('button', { name: `${words.reinstall}: fresh` })
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(button).toHaveAccessibleDescription('The instance is still being created: wait until it is running')
  await user.click(button)
  expect(screen.queryByRole('dialog')).toBeNull()
})
