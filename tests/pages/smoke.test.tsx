import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { placeOf } from '../support/pages/places.ts'
const page = consoleUnderTest()
test('y', async () => {
  const user = await page.open(paths.customImages(placeOf(aurora)) + '?q=img-lob2y7kd')
  await screen.findByText('lobby-server')
  await user.click(screen.getByRole('button', { name: 'Share: lobby-server' }))
  const d = await screen.findByRole('dialog', { name: 'Shared Image: lobby-server' })
  await user.paste('100023470404 100023470303')
  await within(d).findByText('100023470404')
})
