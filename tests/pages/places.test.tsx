import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths, startPath } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const here = paths.sharedImages(placeOf(aurora))

test('the account page says when the ID cannot be read, and retries', async () => {
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'GetCallerIdentity' } })
  const user = await page.open(paths.account(placeOf(aurora)))
  expect(await screen.findByText('The Account ID could not be read.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  expect(await within(screen.getByRole('main')).findByText(aurora.id)).toBeVisible()
})

test.each([
  { by: 'name', typed: 'singap' },
  { by: 'ID', typed: 'ap-singapore' },
])('the region is searched by $by; switching keeps the page', async ({ typed }) => {
  const user = await page.open(here)
  await findRow('texture-baker-win')
  await user.type(screen.getByRole('combobox', { name: 'Region' }), typed)
  await user.click(await screen.findByTitle(words.regions['ap-singapore']!))
  await findRow('render-node-sea')
  expect(location.pathname).toBe(paths.sharedImages(placeOf(aurora, 'ap-singapore')))
})

test('the language is switched on the page one is on, and remembered', async () => {
  const user = await page.open(`${here}?q=render`)
  await findRow('render-node')
  await user.click(screen.getByRole('button', { name: 'Language: English' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Bahasa Indonesia' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Citra' })).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Citra Kustom' })).toBeVisible()
  expect(location.pathname + location.search).toBe(`${here}?q=render`)
  expect(document.documentElement.lang).toBe('id')
  await page.open(here)
  expect(await screen.findByRole('link', { name: 'Citra Kustom' })).toBeVisible()
})

test('the theme is switched and remembered', async () => {
  const user = await page.open(here)
  await user.click(await screen.findByRole('button', { name: 'Use the dark theme' }))
  expect(document.documentElement.dataset.theme).toBe('dark')
  await page.open(here)
  await user.click(await screen.findByRole('button', { name: 'Use the light theme' }))
  expect(document.documentElement.dataset.theme).toBe('light')
})

test('says that the clouds are simulated, and where they are kept', async () => {
  await page.open(here)
  expect(await screen.findByText(/^Simulated clouds\. This browser keeps nothing/)).toBeVisible()
})

test.each([
  ['/nocloud/100023470101/ap-guangzhou/images/custom', 'There is no such cloud here'],
  ['/tencent/100023470101/ap-guangzhou/images/custom/lost', 'There is no such page'],
  ['/tencent/100023470101/ap-guangzhou/lost', 'There is no such page'],
  ['/lost', 'There is no such page'],
  ['/tencent/constructor/ap-guangzhou/images/custom', 'There is no account constructor here'],
  ['/tencent/100023470101/ap-nowhere/images/custom', 'There is no region ap-nowhere here'],
  ['/constructor/100023470101/ap-guangzhou/images/custom', 'There is no such cloud here'],
])('%s: %s', async (path, title) => {
  await page.open(path)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
})

test.each([
  { wrong: paths.sharedImages({ ...placeOf(aurora), account: '1' }), way: aurora.name },
  { wrong: paths.sharedImages(placeOf(aurora, 'ap-nowhere')), way: words.regions['ap-guangzhou']! },
])('$wrong leads on to $way', async ({ wrong, way }) => {
  const user = await page.open(wrong)
  await user.click(await screen.findByRole('button', { name: way }))
  await findRow('texture-baker-win')
  expect(location.pathname).toBe(here)
})

test('a dead end leads back to the start', async () => {
  const user = await page.open('/lost')
  await user.click(await screen.findByRole('link', { name: 'Go to the start' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Image Share Console' })).toBeVisible()
  expect(location.pathname).toBe(startPath)
})
