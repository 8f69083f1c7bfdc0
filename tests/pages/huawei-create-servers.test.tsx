import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { assetLibrary, buildFarm, goldenWebBase, lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'

import { metricsCollector, studioInternal, textureBaker } from '../../mocks/worlds/everyday/huawei-partner-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { rowThatSays } from '../support/pages/instances.ts'
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

  test('a name is made of what the cloud allows, and another is said at its field', async () => {
    const user = await openCreation(studioInternal.id)
    await fillIn(user, 'my server')
    expect(await screen.findByText(words.instances.nameForm!)).toBeInTheDocument()
    await submit(user)
    expect((await elsewhereAs(borealis).listInstances()).total).toBe(3)
    const box = screen.getByRole('textbox', { name: words.instances.name })
    await user.clear(box)
    await user.type(box, '登录_server-1.2')
    await submit(user)
    expect(await screen.findByText('One server is being created.')).toBeVisible()
    expect(await findRow('登录_server-1.2')).toBeVisible()
  })
})
