import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, noSlotLeft, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { themePreference } from '../../src/storage/preferences.ts'
import { paths } from '../../src/ui/paths.ts'
import { comparing, nothing, nowhere, type Way } from '../support/pages/compared-styles.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, pressIn } from '../support/pages/on-screen.ts'
import { everyPage, placeOf } from '../support/pages/places.ts'
import { pressWithSeveral, select } from '../support/pages/several-images.ts'

const page = consoleUnderTest()
const hers = placeOf(aurora)
/** Each row costs calls that the console paces. */
const oneImage = `${paths.customImages(hers)}?q=${goldenWebBase.id}`
/** Full, or almost. */
const twoImages = `${paths.customImages(hers)}?q=partners`

const compared = comparing(page)

afterEach(() => {
  delete document.documentElement.dataset.theme
})

const ways: Record<string, [path: string, way: Way]> = {
  ...Object.fromEntries(Object.entries(everyPage).map(([name, path]) => [name, [path(hers), nowhere]])),
  'an empty list': [paths.customImages(placeOf(drift)), nowhere],
  'a list that nothing matches': [`${paths.customImages(hers)}?q=nothing-like-this`, nowhere],
  'a region that does not exist': [paths.customImages({ ...hers, region: 'ap-nowhere' }), nowhere],
  'the account menu': [oneImage, (user) => user.click(screen.getByRole('button', { name: /^Account/ }))],
  'the regions': [paths.instances(hers), (user) => user.click(screen.getByRole('combobox', { name: 'Region' }))],
  'the Share window, with good and bad entries': [
    oneImage,
    async (user) => {
      await act(user, 'Share', goldenWebBase.name)
      const dialog = await findDialog(`Shared Image: ${goldenWebBase.name}`)
      await user.click(within(dialog).getByRole('textbox', { name: 'Account ID' }))
      await user.paste('12 100031500001 100031599999 ')
    },
  ],
  'the window that stops sharing': [
    oneImage,
    async (user) => {
      await act(user, 'Cancel Sharing', goldenWebBase.name)
      await findDialog(`Cancel Sharing: ${goldenWebBase.name}`)
    },
  ],
  'selected images': [oneImage, (user) => select(user, goldenWebBase)],
  'the window that shares several images, with what does not fit': [
    twoImages,
    async (user) => {
      await select(user, oneSlotLeft, noSlotLeft)
      const { enter } = await pressWithSeveral(user, 'Share', 2)
      await enter('12 34 100031500078 100031500079')
    },
  ],
  'the window that copies several images': [
    twoImages,
    async (user) => {
      await select(user, oneSlotLeft, noSlotLeft)
      const { press } = await pressWithSeveral(user, 'Copy', 2)
      await press('Copy')
    },
  ],
  'the window that deletes several images': [
    oneImage,
    async (user) => {
      await select(user, goldenWebBase)
      await pressWithSeveral(user, 'Delete', 1)
    },
  ],
  'what was shared again': [
    oneImage,
    async (user) => {
      await act(user, 'Cancel Sharing', goldenWebBase.name)
      const dialog = await findDialog(`Cancel Sharing: ${goldenWebBase.name}`)
      await user.click(await within(dialog).findByRole('checkbox', { name: new RegExp(borealis.id) }))
      await pressIn(user, dialog, 'Cancel Sharing with 1 recipient')
      await within(dialog).findByText('No longer shared with 1 recipient.')
      await pressIn(user, dialog, 'Close')
      await user.click(await screen.findByRole('button', { name: 'Share again with this recipient' }))
      await screen.findByText(`${goldenWebBase.name}: shared with 1 recipient.`)
    },
  ],
  'what asks before starting over': [
    oneImage,
    (user) => user.click(screen.getByRole('button', { name: 'Start over' })),
  ],
  'a form with errors': [
    paths.createInstances(hers),
    (user) => user.click(screen.getByRole('button', { name: 'Create Instance' })),
  ],
}

test.each(Object.entries(ways))('the style sheet gives the look that antd gives: %s', async (_, [path, way]) => {
  expect(await compared(path, way)).toEqual(nothing)
})

test('and in the dark theme', async () => {
  themePreference.set('dark')
  // As the page's head does.
  document.documentElement.dataset.theme = 'dark'
  expect(await compared(oneImage, nowhere)).toEqual(nothing)
})
