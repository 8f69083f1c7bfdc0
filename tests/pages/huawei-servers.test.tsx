import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  aurora,
  borealis,
  cumulus,
  drift,
  imageSharing,
  projectOf,
} from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { assetLibrary, chineseName, goldenWebBase } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays, visibleText } from '../support/pages/instances.ts'
import { choose, findRow } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

describe('changing the OS (H9)', () => {
  const openChange = async (user: UserEvent, server: string) => {
    const opened = await openInstanceDialog(user, words.reinstall, server)
    const image = within(opened.dialog).getByRole('combobox', { name: words.instances.imageToInstall })
    return { ...opened, image, send: () => opened.press(words.reinstall) }
  }

  test('to an accepted image, after saying what is lost; in the sub-project of the documents', async () => {
    await elsewhereAs(borealis, imageSharing).answer!([matchmakerBase.id], 'accepted')
    const user = await page.open(paths.instances(placeOf(borealis, imageSharing)))
    const { dialog, image, send } = await openChange(user, 'guiyang-sandbox')
    expect(within(dialog).getByText(words.reinstallConsequence)).toBeVisible()
    await choose(user, image, `${matchmakerBase.name} (${matchmakerBase.id})`)
    expect(await within(dialog).findByText(words.reminders.trust)).toBeInTheDocument()
    await send()
    expect(await screen.findByText('The OS of guiyang-sandbox is being changed.')).toBeVisible()
    expect(await rowThatSays('guiyang-sandbox', words.instances.states.changing)).toBeVisible()
    const change = within(await findRow('guiyang-sandbox')).getByRole('button', { name: /^Change OS/ })
    expect(change).toHaveAccessibleDescription(words.instances.notWhile.changing)
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('guiyang-sandbox', words.instances.states.running)).toBeVisible()
    expect(await rowThatSays('guiyang-sandbox', matchmakerBase.name)).toBeVisible()
  })

  test.each([
    { what: 'an image that waits', account: aurora, server: 'web-front-0001', image: textureBaker },
    { what: 'a rejected image', account: aurora, server: 'web-front-0001', image: metricsCollector },
    { what: 'an image of a data disk', account: aurora, server: 'web-front-0001', image: assetLibrary },
  ])('does not offer $what', async ({ account, server, image }) => {
    const user = await openInstances(page, account)
    const opened = await openChange(user, server)
    await user.type(opened.image, image.id)
    expect(await visibleText(document.body, 'No images')).toBeInTheDocument()
  })

  test('where the present image was rejected, says so and chooses none (H14)', async () => {
    const user = await openInstances(page, cumulus)
    const { dialog, send } = await openChange(user, 'dashboards')
    expect(within(dialog).getByText(words.instances.presentImageRejected(goldenWebBase.name))).toBeVisible()
    await send()
    expect(await visibleText(dialog, 'Choose an image')).toBeInTheDocument()
  })

  test('where the present image waits for an answer, says so and chooses none', async () => {
    const there = projectOf(borealis, 'cn-north-4')
    await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [there])
    await elsewhereAs(aurora).share(goldenWebBase.id, [there])
    const user = await openInstances(page, borealis)
    const { dialog, send } = await openChange(user, 'studio-site')
    expect(await within(dialog).findByText(words.invitations!.unanswered)).toBeVisible()
    await send()
    expect(await visibleText(dialog, 'Choose an image')).toBeInTheDocument()
  })

  test('where the share of the present image has ended, says what still works', async () => {
    const user = await openInstances(page, borealis)
    const { dialog } = await openChange(user, 'level-editor-trial')
    expect(await within(dialog).findByText(words.imageGone)).toBeVisible()
  })

  test('the cloud’s refusal is shown inside, and a second try changes', async () => {
    const user = await openInstances(page, drift)
    const { dialog, send } = await openChange(user, 'first-server')
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ChangeServerOsWithCloudInit' } })
    await send()
    expect(await within(dialog).findByText(words.instances.reinstallFailed)).toBeVisible()
    await send()
    expect(await screen.findByText(words.instances.reinstalling('first-server'))).toBeVisible()
  })
})

describe('the list of servers', () => {
  test.each([
    {
      standing: 'accepted',
      account: borealis,
      server: 'studio-site',
      path: paths.sharedImages(placeOf(borealis), goldenWebBase.id),
    },
    {
      standing: 'rejected',
      account: cumulus,
      server: 'dashboards',
      path: paths.rejectedImages(placeOf(cumulus), goldenWebBase.id),
    },
  ])('leads from a server to its $standing image', async ({ account, server, path }) => {
    await openInstances(page, account)
    const image = await within(await findRow(server)).findByRole('link', { name: goldenWebBase.name })
    expect(image).toHaveAttribute('href', path)
  })

  test('marks a server whose image is not shared any more, with what still works', async () => {
    await openInstances(page, borealis)
    const mark = await within(await findRow('level-editor-trial')).findByRole('button', { name: 'No longer available' })
    expect(mark).toHaveAccessibleDescription(words.imageGone)
  })

  test('offers nothing that deletes servers, on this cloud', async () => {
    await openInstances(page, borealis)
    const row = within(await findRow('studio-site'))
    expect(row.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Copy ID: studio-site',
      'Create Image: studio-site',
      'Change OS: studio-site',
    ])
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('an image made from a server on an accepted image is one’s own', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, press } = await openInstanceDialog(user, words.createImage, 'studio-site')
    expect(await within(dialog).findByText(words.ownFromReceived)).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: 'Image name' }), 'studio-ours')
    await press(words.createImage)
    expect(await screen.findByText(/^studio-ours is being created/)).toBeVisible()
    const made = (await elsewhereAs(borealis).listImages('own')).images.find(({ name }) => name === 'studio-ours')
    expect(made).toMatchObject({ relation: 'own', state: 'creating' })
  })

  test('the name and description of such an image are checked before they are sent', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, press } = await openInstanceDialog(user, words.createImage, 'studio-site')
    await user.type(within(dialog).getByRole('textbox', { name: 'Image name' }), 'studio/ours')
    await user.type(within(dialog).getByRole('textbox', { name: 'Description' }), 'for <us>')
    await press(words.createImage)
    expect(await visibleText(dialog, words.imageTexts!.name)).toBeVisible()
    expect(await visibleText(dialog, words.imageTexts!.description)).toBeVisible()
    const { images } = await elsewhereAs(borealis).listImages('own')
    expect(images.filter(({ state }) => state === 'creating')).toEqual([])
  })

  test('with none, says so and offers to create one', async () => {
    await page.open(paths.instances(placeOf(drift, 'cn-north-9')))
    expect(await screen.findByText(words.instances.none)).toBeVisible()
    expect(within(screen.getByRole('table')).getByRole('link', { name: words.createInstance })).toBeVisible()
  })
})

describe('the page of a received image', () => {
  const openImage = (account: typeof aurora, { id }: { id: string }) => page.open(paths.image(placeOf(account), id))
  const main = () => within(screen.getByRole('main'))

  test('of one that is accepted offers to create a server', async () => {
    const user = await openImage(aurora, renderNode)
    await user.click(await screen.findByRole('button', { name: `${words.createInstance}: ${renderNode.name}` }))
    await waitFor(() =>
      expect(location.pathname + location.search).toBe(paths.createInstances(placeOf(aurora), renderNode.id)),
    )
  })

  test.each([
    {
      what: 'waits for an answer',
      account: borealis,
      image: chineseName,
      says: words.invitations!.unanswered,
      way: { name: words.sharedImages, path: paths.sharedImages(placeOf(borealis)) },
    },
    {
      what: 'was rejected',
      account: aurora,
      image: metricsCollector,
      says: words.imageRejected,
      way: { name: words.rejectedImages, path: paths.rejectedImages(placeOf(aurora), metricsCollector.id) },
    },
  ])('of one that $what says so, offers no use of it, and leads to where it is answered', async (row) => {
    await openImage(row.account, row.image)
    expect(await screen.findByText(row.says)).toBeVisible()
    expect(screen.queryByRole('button', { name: new RegExp(`^${words.createInstance}`) })).toBeNull()
    expect(main().getAllByRole('link', { name: row.way.name }).at(-1)).toHaveAttribute('href', row.way.path)
  })
})
