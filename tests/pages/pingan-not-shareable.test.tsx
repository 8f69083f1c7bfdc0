import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora as tencentOwner } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase as tencentImage } from '../../mocks/worlds/everyday/aurora-images.ts'
import { aurora } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { lobby, stillCopying } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/pingan-public-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const hers = placeOf(aurora)
const sharing = (image: { id: string }) => paths.imageSharing(hers, image.id)

describe('an image that cannot be shared says so on that page', () => {
  const none = () => {
    expect(screen.queryByRole('textbox', { name: 'Username' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Share Images/ })).toBeNull()
  }

  test('one that is still being copied', async () => {
    await page.open(sharing(stillCopying))
    expect(await screen.findByText(words.shareOnlyAvailable)).toBeVisible()
    expect(await screen.findByText('Not shared with anyone yet.')).toBeVisible()
    none()
  })

  test.each([
    { what: 'P6: a received one', image: renderNode, reason: words.notOffered.shareOn },
    {
      what: 'a public one',
      image: publicImage('Region-southChina', 'Ubuntu'),
      reason: 'A public image is there for everybody. It cannot be edited, deleted or shared.',
    },
  ])('$what, with the way to its own page', async ({ image, reason }) => {
    const user = await page.open(sharing(image))
    expect(await screen.findByText(reason)).toBeVisible()
    none()
    await user.click(screen.getByRole('link', { name: image.name }))
    expect(await screen.findByRole('heading', { level: 1, name: image.name })).toBeVisible()
    expect(location.pathname).toBe(paths.image(hers, image.id))
  })

  test('one that the account does not see', async () => {
    await page.open(sharing(studioInternal))
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such image here' })).toBeVisible()
    none()
  })

  test('one that cannot be read, which can be tried again', async () => {
    await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'ListImages' } })
    const user = await page.open(sharing(lobby))
    expect(await screen.findByText('This image could not be read.')).toBeVisible()
    none()
    await page.setFaults({})
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(await screen.findByRole('textbox', { name: 'Username' })).toBeVisible()
  })

  test('elsewhere there is no such page', async () => {
    await page.open(paths.imageSharing(placeOf(tencentOwner), tencentImage.id))
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible()
  })
})
