import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays, visibleText } from '../support/pages/instances.ts'
import { findDialog, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs } from '../support/pages/places.ts'

const page = consoleUnderTest()

const ownImages = async () => (await elsewhereAs(aurora).listImages('own')).images

describe('creating a custom image', () => {
  const openCreate = async (user: UserEvent, instance: string) => {
    const opened = await openInstanceDialog(user, words.createImage, instance)
    const name = within(opened.dialog).getByRole('textbox', { name: 'Image name' })
    return { ...opened, name, send: () => opened.press(words.createImage) }
  }

  test('T14: from an instance built on a received image it is one’s own, and the dialog says so', async () => {
    const user = await openInstances(page)
    const { dialog, name, send } = await openCreate(user, 'render-trailer')
    expect(within(dialog).getByText(words.ownFromReceived)).toBeVisible()
    await user.type(name, 'render-ours')
    await user.type(within(dialog).getByRole('textbox', { name: 'Description' }), 'With our scenes')
    await send()
    const notice = (await screen.findByText(/^render-ours is being created/)).closest<HTMLElement>('[role="status"]')!
    await waitFor(() => expect(notice).toHaveFocus())
    await user.click(within(notice).getByRole('link', { name: words.customImages }))
    expect(await rowThatSays('render-ours', 'Creating')).toBeVisible()
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('render-ours', 'Normal')).toBeVisible()
    const made = (await ownImages()).find((image) => image.name === 'render-ours')!
    expect(made.description).toBe('With our scenes')
    await expect(elsewhereAs(aurora).share(made.id, [borealis.id])).resolves.toEqual([{ account: borealis.id }])
  })

  test('T14: says nothing of the sort where the image was one’s own', async () => {
    const { dialog } = await openCreate(await openInstances(page), 'lobby-1')
    expect(within(dialog).queryByText(words.ownFromReceived)).toBeNull()
  })

  test('still works where the share of the instance’s image has ended', async () => {
    const user = await openInstances(page, borealis)
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
    const user = await openInstances(page)
    const before = (await ownImages()).length
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.click(name)
    await user.paste(text)
    await send()
    expect(await visibleText(dialog, error)).toBeInTheDocument()
    expect((await ownImages()).length).toBe(before)
  })

  test('takes a name of as many characters as the limit, in any script', async () => {
    const user = await openInstances(page)
    const { name, send } = await openCreate(user, 'lobby-1')
    const longest = '镜🙂'.repeat(30)
    await user.click(name)
    await user.paste(longest)
    await send()
    expect(await screen.findByText(new RegExp(`^${longest} is being created`))).toBeVisible()
    expect((await ownImages()).map((image) => image.name)).toContain(longest)
  })

  test('a name that was taken meanwhile is refused at the field, with all that was entered', async () => {
    const user = await openInstances(page)
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.type(name, 'race')
    // The list of images is kept from hearing of it.
    await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'DescribeImages' } })
    await elsewhereAs(aurora).createImage({ instance: 'ins-a1webfrt', name: 'race', description: '' })
    await send()
    expect(await visibleText(dialog, 'You already have an image of this name in this region')).toBeInTheDocument()
    expect(name).toHaveValue('race')
  })

  test('a failure is shown inside, and a second try creates', async () => {
    const user = await openInstances(page)
    const { dialog, name, send } = await openCreate(user, 'lobby-1')
    await user.type(name, 'second-try')
    await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'CreateImage' } })
    await send()
    expect(await within(dialog).findByText('The image could not be created.')).toBeVisible()
    await send()
    expect(await screen.findByText(/^second-try is being created/)).toBeVisible()
  })

  test('asks before something entered is lost', async () => {
    const user = await openInstances(page)
    const { name, press } = await openCreate(user, 'lobby-1')
    await user.type(name, 'half')
    await press('Cancel')
    await pressIn(user, await findDialog('Leave without creating the image?'), 'Leave')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Image name' })).toBeNull())
  })
})
