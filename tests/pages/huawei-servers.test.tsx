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
import {
  assetLibrary,
  buildFarm,
  chineseName,
  goldenWebBase,
  lobby,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import {
  metricsCollector,
  renderNode,
  studioInternal,
  textureBaker,
} from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays, visibleText } from '../support/pages/instances.ts'
import { act, choose, findRow, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const field = (name: string) => screen.findByRole('combobox', { name })
const openCreation = (image?: string, account = borealis) => page.open(paths.createInstances(placeOf(account), image))

describe('creating servers (H5, H9)', () => {
  const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: words.createInstance }))

  async function fillIn(user: UserEvent, name: string) {
    const box = await screen.findByRole('textbox', { name: words.instances.name })
    await user.click(box)
    await user.paste(name)
    await choose(user, await field('Availability zone'), 'cn-north-4a')
  }

  test.each([
    { from: words.customImages, path: paths.customImages, image: studioInternal },
    { from: words.sharedImages, path: paths.sharedImages, image: goldenWebBase },
  ])('$from leads here with the image chosen', async ({ path, image }) => {
    const user = await page.open(path(placeOf(borealis), image.id))
    await act(user, words.createInstance, image.name)
    await field('Image')
    expect(screen.getByTitle(`${image.name} (${image.id})`)).toBeVisible()
  })

  test('several from an accepted image: they are created, then running', async () => {
    const user = await openCreation(goldenWebBase.id)
    await fillIn(user, 'shop')
    const count = screen.getByRole('spinbutton', { name: words.instances.count })
    await user.clear(count)
    await user.type(count, '2')
    await submit(user)
    expect(await screen.findByText('2 servers are being created.')).toBeVisible()
    for (const name of ['shop-0001', 'shop-0002']) {
      const row = await findRow(name)
      expect(textOf(row)).toContain(words.instances.states.pending)
      expect(await within(row).findByRole('link', { name: goldenWebBase.name })).toBeVisible()
    }
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('shop-0001', words.instances.states.running)).toBeVisible()
  })

  test('one from an accepted whole-machine image', async () => {
    const user = await openCreation(buildFarm.id)
    await fillIn(user, 'builder')
    await submit(user)
    expect(await screen.findByText('One server is being created.')).toBeVisible()
    expect(await rowThatSays('builder', buildFarm.name)).toBeVisible()
  })

  test.each([
    { what: 'an accepted image', id: goldenWebBase.id, group: words.sharedImages },
    { what: 'one’s own image', id: studioInternal.id, group: words.customImages },
  ])('the picker offers $what', async ({ id, group }) => {
    const user = await openCreation()
    await user.type(await field('Image'), id)
    expect(await screen.findByTitle(new RegExp(id))).toBeInTheDocument()
    expect(screen.getByTitle(group)).toBeInTheDocument()
  })

  const unusable = [
    {
      what: 'an image that waits for an answer (H4)',
      account: aurora,
      image: textureBaker,
      problem: words.invitations!.unanswered,
      way: { name: words.sharedImages, path: paths.sharedImages(placeOf(aurora)) },
    },
    {
      what: 'a rejected image (C1)',
      account: aurora,
      image: metricsCollector,
      problem: words.imageRejected,
      way: { name: words.rejectedImages, path: paths.rejectedImages(placeOf(aurora)) },
    },
    {
      what: 'an accepted image of a data disk',
      account: borealis,
      image: assetLibrary,
      problem: words.disks!.notForServers,
    },
    {
      what: 'one’s own image of a data disk',
      account: aurora,
      image: assetLibrary,
      problem: words.disks!.notForServers,
    },
    {
      what: 'another’s image',
      account: borealis,
      image: lobby,
      problem: 'There is no such image for this account in this region. Choose another.',
    },
  ]

  test.each(unusable)('the picker does not offer $what', async ({ account, image }) => {
    const user = await openCreation(undefined, account)
    await user.type(await field('Image'), image.id)
    expect(await screen.findByText('No images')).toBeVisible()
  })

  test.each(unusable)(
    'an address that names $what says so, with a way on',
    async ({ account, image, problem, way }) => {
      await openCreation(image.id, account)
      expect(await screen.findByText(problem)).toBeVisible()
      expect(screen.queryByTitle(`${image.name} (${image.id})`)).toBeNull()
      const main = within(screen.getByRole('main'))
      if (way) expect(main.getByRole('link', { name: way.name })).toHaveAttribute('href', way.path)
    },
  )

  test('a name may be as long as the cloud allows, and no longer', async () => {
    const user = await openCreation(studioInternal.id)
    await fillIn(user, 'n'.repeat(60))
    expect(await screen.findByText('At most 59 characters')).toBeInTheDocument()
    await submit(user)
    expect((await elsewhereAs(borealis).listInstances()).total).toBe(3)
    const box = screen.getByRole('textbox', { name: words.instances.name })
    await user.clear(box)
    await user.click(box)
    await user.paste('n'.repeat(59))
    await submit(user)
    expect(await screen.findByText('One server is being created.')).toBeVisible()
  })

  test('an image that is not shared any more is refused in the cloud’s words', async () => {
    const user = await openCreation(goldenWebBase.id)
    await fillIn(user, 'too-late')
    await elsewhereAs(aurora).stopSharing(goldenWebBase.id, [projectOf(borealis, 'cn-north-4')])
    await submit(user)
    expect(await screen.findByText(words.instances.createFailed)).toBeVisible()
    expect(screen.getByText(words.errors['Ecs.0031']!, { exact: false })).toBeVisible()
  })
})

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
