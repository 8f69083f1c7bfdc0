import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora as tencentAurora } from '../../mocks/worlds/everyday/accounts.ts'
import { aurora as alibabaAurora } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { aurora as pinganAurora } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { textOf } from '../support/pages/on-screen.ts'

const page = consoleUnderTest()

test.each([
  [tencentAurora, 'ap-guangzhou', ['Cloud Virtual Machine', 'Instances', 'Images']],
  // A9.
  [alibabaAurora, 'cn-hangzhou', ['Elastic Compute Service', 'Instances & Images', 'Instances', 'Images']],
  // P8.
  [pinganAurora, 'Region-southChina', ['Ping An Cloud ECS', 'Instances', 'Images and Snapshots', 'Image']],
])('the menu of $cloud gathers its entries as the cloud’s own does', async ({ cloud, id }, region, entries) => {
  await page.open(paths.customImages({ cloud, account: id, region }))
  await page.settled()
  const [product = ''] = entries
  const menu = screen.getByRole('navigation', { name: product })
  expect(Array.from(menu.querySelectorAll<HTMLElement>('h2, h3, a'), textOf)).toEqual(entries)
  for (const heading of entries.slice(0, -1).filter((entry) => entry.includes(' '))) {
    expect(within(menu).getByRole('heading', { name: heading })).toBeVisible()
  }
})
