import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, choose, findDialog, findRow, pressIn, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const open = (image?: string) => page.open(paths.createInstances(placeOf(aurora), image))
const field = (name: string) => screen.findByRole('combobox', { name })
const submit = (user: UserEvent) => user.click(screen.getByRole('button', { name: words.createInstance }))

async function fillIn(user: UserEvent, name: string, zone = 'Guangzhou Zone 3') {
  await user.type(await screen.findByRole('textbox', { name: 'Instance name' }), name)
  await choose(user, await field('Availability zone'), zone)
}

test.each([
  { from: 'Custom Image', path: paths.customImages, image: lobby },
  { from: 'Shared Image', path: paths.sharedImages, image: renderNode },
])('$from leads here with the image chosen', async ({ path, image }) => {
  const user = await page.open(`${path(placeOf(aurora))}?q=${image.id}`)
  await act(user, words.createInstance, image.name)
  await field('Image')
  expect(screen.getByTitle(`${image.name} (${image.id})`)).toBeVisible()
})

describe('the picker', () => {
  test.each([
    { what: 'an image of one’s own', id: goldenWebBase.id, group: words.customImages },
    { what: 'a received image', id: renderNode.id, group: words.sharedImages },
  ])('offers $what, under $group', async ({ id, group }) => {
    const user = await open()
    await user.type(await field('Image'), id)
    expect(await screen.findByTitle(new RegExp(id))).toBeInTheDocument()
    expect(screen.getByTitle(group)).toBeInTheDocument()
  })

  test.each([
    { what: 'an image that is still being made', id: stillCreating.id },
    { what: 'another account’s image', id: studioInternal.id },
  ])('does not offer $what', async ({ id }) => {
    const user = await open()
    await user.type(await field('Image'), id)
    expect(await screen.findByText('No images')).toBeVisible()
  })
})

test.each([
  { id: stillCreating.id, problem: 'This image cannot be used in its present state. Choose another.' },
  { id: 'img-nosuch00', problem: 'There is no such image for this account in this region. Choose another.' },
])('an address that names $id says: $problem', async ({ id, problem }) => {
  await open(id)
  expect(await screen.findByText(problem)).toBeVisible()
})

test('T10: for a received image, and only for one, says that the cloud vouches for nothing', async () => {
  const user = await open(lobby.id)
  const image = await field('Image')
  expect(screen.queryByText(words.reminders.trust)).toBeNull()
  await user.type(image, renderNode.id)
  await user.click(await screen.findByTitle(`${renderNode.name} (${renderNode.id})`))
  expect(await screen.findByText(words.reminders.trust)).toBeVisible()
})

test('says at each field what is missing, and creates nothing', async () => {
  const user = await open()
  await field('Image')
  await submit(user)
  for (const missing of ['Choose an image', 'Enter a name', 'Choose a zone']) {
    await waitFor(() => expect(screen.getByText(missing)).toBeVisible())
  }
  const name = screen.getByRole('textbox', { name: 'Instance name' })
  await user.click(name)
  await user.paste('n'.repeat(129))
  expect(await screen.findByText('At most 128 characters')).toBeInTheDocument()
  await user.clear(name)
  await user.click(name)
  await user.paste('n'.repeat(128))
  await waitFor(() => expect(screen.queryByText('At most 128 characters')).toBeNull())
  expect((await elsewhereAs(aurora).listInstances()).total).toBe(4)
})

test('a zone that is sold out cannot be chosen', async () => {
  const user = await open(lobby.id)
  await user.click(await field('Availability zone'))
  const soldOut = await screen.findByTitle('Guangzhou Zone 1')
  expect(soldOut).toHaveAttribute('aria-disabled', 'true')
  await user.click(soldOut)
  expect(screen.getAllByTitle('Guangzhou Zone 1')).toHaveLength(1)
})

test('T4: creates several from a received image; they are pending, then running', async () => {
  const user = await open(renderNode.id)
  await fillIn(user, 'trailer')
  const count = screen.getByRole('spinbutton', { name: 'Number of instances' })
  await user.clear(count)
  await user.type(count, '2')
  await submit(user)
  expect(await screen.findByText('2 instances are being created.')).toBeVisible()
  expect(location.pathname).toBe(paths.instances(placeOf(aurora)))
  for (const name of ['trailer1', 'trailer2']) {
    const row = await findRow(name)
    expect(textOf(row)).toContain('Creating')
    expect(textOf(row)).toContain(renderNode.id)
  }
  page.passTime(60_000)
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(async () => expect(textOf(await findRow('trailer1'))).toContain('Running'))
})

test('a lost connection keeps what was entered, and a second try creates', async () => {
  const user = await open(lobby.id)
  await fillIn(user, 'second-try')
  await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'RunInstances' } })
  await submit(user)
  expect(await screen.findByText('The instances could not be created.')).toBeVisible()
  await submit(user)
  expect(await screen.findByText('One instance is being created.')).toBeVisible()
})

test('asks before something entered is lost', async () => {
  const user = await open(lobby.id)
  await user.type(await screen.findByRole('textbox', { name: 'Instance name' }), 'half')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await pressIn(user, await findDialog('Leave without creating instances?'), 'Leave')
  await waitFor(() => expect(location.pathname).toBe(paths.instances(placeOf(aurora))))
  expect(await findRow('lobby-1')).toBeVisible()
})

test('when images or zones cannot be read, says so and retries', async () => {
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'DescribeZones' } })
  const user = await open(lobby.id)
  const failure = await screen.findByText('The availability zones could not be read.')
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  await waitFor(() => expect(failure).not.toBeInTheDocument())
  await choose(user, await field('Availability zone'), 'Guangzhou Zone 6')
})

test('reading the images again costs nothing that was entered meanwhile, and chooses the one that was asked for', async () => {
  await page.setFaults({ failNext: { kind: 'refused', count: 2, action: 'DescribeImages' } })
  const user = await open(lobby.id)
  expect(await screen.findByText('Some of the images could not be read.')).toBeVisible()
  await fillIn(user, 'kept')
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await screen.findByTitle(`${lobby.name} (${lobby.id})`)).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Instance name' })).toHaveValue('kept')
  await submit(user)
  expect(await screen.findByText('One instance is being created.')).toBeVisible()
})
