import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { borealis as tencentRecipient } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { goldenWebBase as tencentImage } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { words as tencentWords } from '../../src/clouds/tencent/words/en.ts'
import { messages } from '../../src/i18n/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { rowThatSays, visibleText } from '../support/pages/instances.ts'
import { act, findDialog, findRow, openMore, pressIn } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

// Received, and not to be used any more.
const broken = { ...metricsCollector, state: 'failed' as const }
const images = everyday.images.map((image) => (image.id === broken.id ? broken : image))
const page = consoleUnderTest({ world: { ...everyday, images } })
const hers = placeOf(aurora)
const texts = messages.copyReceived
const { nameTaken } = messages.instanceActions

const ownImages = async () => (await elsewhereAs(aurora).listImages('own')).images
const ownNames = async () => (await ownImages()).map(({ name }) => name)
const moreOf = async ({ name }: { name: string }) =>
  within(await findRow(name)).getByRole('button', { name: `More: ${name}` })
const findNotice = async (name: string) =>
  (await screen.findByText(texts.copying(name), { exact: false })).closest<HTMLElement>('[role="status"]')!

async function openDialog(user: UserEvent, image = renderNode) {
  await act(user, words.copy, image.name)
  const dialog = await findDialog(`${words.copy}: ${image.name}`)
  const name = within(dialog).getByRole('textbox', { name: 'Image name' })
  await page.settled()
  return {
    dialog,
    name,
    press: (button: string) => pressIn(user, dialog, button),
    rename: async (text: string) => {
      await user.clear(name)
      await user.click(name)
      if (text) await user.paste(text)
    },
  }
}

const openCopy = async () => {
  const user = await page.open(paths.sharedImages(hers))
  return { user, ...(await openDialog(user)) }
}

describe('T14: a received image is copied within its region', () => {
  test('from its row: the dialog says whose the copy is, and the copy is found among Custom Images', async () => {
    const { user, dialog, name, press } = await openCopy()
    expect(within(dialog).getByText(texts.consequence)).toBeVisible()
    expect(name).toHaveValue(renderNode.name)
    await press(words.copy)
    const notice = await findNotice(renderNode.name)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await moreOf(renderNode)).toHaveFocus()
    await user.click(within(notice).getByRole('link', { name: words.customImages }))
    expect(await rowThatSays(renderNode.name, 'Copying')).toBeVisible()
    expect(location.pathname).toBe(paths.customImages(hers))
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays(renderNode.name, 'Normal')).toBeVisible()
  })

  test('and the copy stays, to be shared on, when the owner stops sharing', async () => {
    const { rename, press } = await openCopy()
    await rename('render-ours')
    await press(words.copy)
    await findNotice('render-ours')
    page.passTime(60_000)
    await elsewhereAs(borealis).stopSharing(renderNode.id, [aurora.id])
    const copy = (await ownImages()).find(({ name }) => name === 'render-ours')!
    await expect(elsewhereAs(aurora).share(copy.id, [cumulus.id])).resolves.toEqual([{ account: cumulus.id }])
  })

  test('by keyboard alone, from the image’s own page, where the focus is back afterwards', async () => {
    const user = await page.open(paths.image(hers, renderNode.id))
    const button = await screen.findByRole('button', { name: `${words.copy}: ${renderNode.name}` })
    button.focus()
    await user.keyboard('{Enter}')
    const dialog = await findDialog(`${words.copy}: ${renderNode.name}`)
    await waitFor(() => expect(within(dialog).getByRole('textbox', { name: 'Image name' })).toHaveFocus())
    await user.keyboard('-2{Enter}')
    const notice = await findNotice(`${renderNode.name}-2`)
    expect(within(notice).getByRole('link', { name: words.customImages })).toBeVisible()
    expect(button).toHaveFocus()
    expect(await ownNames()).toContain(`${renderNode.name}-2`)
  })

  test('each press once, and a second copy says its own name', async () => {
    const { user, dialog, rename, name } = await openCopy()
    await rename('first')
    await user.dblClick(within(dialog).getByRole('button', { name: words.copy }))
    await findNotice('first')
    await waitFor(() => expect(name).not.toBeInTheDocument())
    const again = await openDialog(user, textureBaker)
    expect(again.name).toHaveValue(textureBaker.name)
    await again.press(words.copy)
    await findNotice(textureBaker.name)
    expect(screen.queryByText(texts.copying('first'), { exact: false })).toBeNull()
    expect((await ownNames()).filter((each) => ['first', textureBaker.name].includes(each))).toHaveLength(2)
  })
})

describe('the name', () => {
  test.each([
    { what: 'none', text: '', error: 'Enter a name' },
    { what: 'one over the limit', text: 'n'.repeat(129), error: 'At most 128 characters' },
    { what: 'one that the cloud does not take', text: 'acs:render', error: words.imageTexts!.name },
    { what: 'that of an own image', text: lobby.name, error: nameTaken },
  ])('$what is refused at the field, and nothing is sent', async ({ text, error }) => {
    const { dialog, rename, press } = await openCopy()
    const before = await ownNames()
    await rename(text)
    await press(words.copy)
    expect(await visibleText(dialog, error)).toBeInTheDocument()
    expect(await ownNames()).toEqual(before)
  })

  test('that was taken meanwhile is refused at the field, with what was entered and the focus', async () => {
    const { dialog, name, rename, press } = await openCopy()
    await rename('race')
    // The list of images is kept from hearing of it.
    await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'DescribeImages' } })
    await elsewhereAs(aurora).copyImage(textureBaker.id, hers.region, 'race')
    await press(words.copy)
    expect(await visibleText(dialog, nameTaken)).toBeInTheDocument()
    expect(name).toHaveValue('race')
    await waitFor(() => expect(name).toHaveFocus())
    expect(within(dialog).queryByText(texts.failed)).toBeNull()
  })
})

describe('refused', () => {
  test('the dialog says why, and a second try copies', async () => {
    const { dialog, press } = await openCopy()
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'CopyImage' } })
    await press(words.copy)
    expect(await within(dialog).findByText(texts.failed)).toBeVisible()
    expect(await ownNames()).not.toContain(renderNode.name)
    await press(words.copy)
    await findNotice(renderNode.name)
    expect(await ownNames()).toContain(renderNode.name)
  })

  test('because the owner has stopped sharing meanwhile, it says so', async () => {
    const { dialog, press } = await openCopy()
    await elsewhereAs(borealis).stopSharing(renderNode.id, [aurora.id])
    await press(words.copy)
    expect(await within(dialog).findByText(texts.failed)).toBeVisible()
    expect(within(dialog).getByText(words.errors['InvalidImageId.NotFound']!, { exact: false })).toBeVisible()
  })
})

describe('leaving', () => {
  test('a name that was changed asks first; stayed, it is there still', async () => {
    const { user, dialog, name, rename, press } = await openCopy()
    await rename('half')
    await press('Cancel')
    await pressIn(user, await findDialog(messages.copyImage.leave), 'Stay')
    await waitFor(() => expect(screen.queryByText(messages.copyImage.leave)).toBeNull())
    expect(name).toHaveValue('half')
    await press('Cancel')
    await pressIn(user, await findDialog(messages.copyImage.leave), 'Leave')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(await ownNames()).not.toContain('half')
  })

  test('one that was not is just closed, and the focus is on the menu again', async () => {
    const { dialog, press } = await openCopy()
    await press('Cancel')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(await moreOf(renderNode)).toHaveFocus()
    expect(await ownNames()).not.toContain(renderNode.name)
  })
})

describe('not offered', () => {
  test('for an image that is not available, in its row and on its page, with the reason', async () => {
    const user = await page.open(paths.sharedImages(hers))
    const item = await openMore(user, broken.name, words.copy)
    expect(item).toHaveAttribute('aria-disabled', 'true')
    expect(within(item).getByText(messages.copyImage.onlyAvailable)).toBeInTheDocument()
    await page.open(paths.image(hers, broken.id))
    const button = await screen.findByRole('button', { name: `${words.copy}: ${broken.name}` })
    expect(button).toHaveAccessibleDescription(messages.copyImage.onlyAvailable)
  })

  test('on a cloud whose recipients may not copy', async () => {
    const place = placeOf(tencentRecipient)
    const user = await page.open(paths.sharedImages(place))
    await openMore(user, tencentImage.name, tencentWords.share)
    expect(screen.queryByRole('menuitem', { name: new RegExp(`^${tencentWords.copy}`) })).toBeNull()
    await page.open(paths.image(place, tencentImage.id))
    await screen.findByRole('button', { name: `${tencentWords.createInstance}: ${tencentImage.name}` })
    expect(screen.queryByRole('button', { name: `${tencentWords.copy}: ${tencentImage.name}` })).toBeNull()
  })
})
