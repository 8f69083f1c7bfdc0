import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { longLists } from '../support/pages/long-lists.ts'
import { findRow } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

// Everybody in this world is on Tencent Cloud.
const page = consoleUnderTest({ world: longLists })

test('a cloud on which one has no account is listed, says so and leads nowhere', async () => {
  const here = paths.customImages(placeOf(aurora))
  const user = await page.open(here)
  await findRow('server-1')
  await user.click(screen.getByRole('button', { name: 'Cloud: Tencent Cloud' }))
  const others = cloudsUnderTest.filter(({ id }) => id !== 'tencent')
  for (const { name } of others) {
    const item = await screen.findByRole('menuitem', { name: new RegExp(`^${name} · `) })
    expect(item).toHaveAttribute('aria-disabled', 'true')
    await user.click(item)
  }
  expect(location.pathname).toBe(here)
})
