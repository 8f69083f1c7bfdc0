import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { borealis, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { words as chinese } from '../../src/clouds/huawei/words/zh-CN.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { languagePreference } from '../../src/storage/preferences.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { textOf } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const projects = words.projects!
const open = (region?: string) => page.open(paths.account(placeOf(borealis, region)))
const rows = (list = projects.projects) =>
  within(screen.getByRole('table', { name: list }))
    .getAllByRole('row')
    .slice(1)
/** The rows once the first is that of a project. */
const rowsFrom = (project: string, list?: string) =>
  waitFor(() => {
    const found = rows(list).map(textOf)
    expect(found[0]).toContain(projectOf(borealis, project))
    return found
  })

test('H11: the account page lists the project of each region, the present one first and marked', async () => {
  await open('ap-southeast-1')
  const [first, ...others] = await rowsFrom('ap-southeast-1')
  expect(first).toBe(`CN-Hong Kong ${projects.here} ap-southeast-1 ${projectOf(borealis, 'ap-southeast-1')}`)
  expect(others.filter((row) => row.includes(projects.here))).toEqual([])
  const beijing = others.find((row) => row.startsWith('CN North-Beijing4'))
  expect(beijing).toBe(`CN North-Beijing4 cn-north-4 ${projectOf(borealis, 'cn-north-4')}`)
  expect(screen.getByText(borealis.name, { selector: 'td *, td' })).toBeVisible()
  expect(screen.getByText(words.accountIdHint)).toBeVisible()
})

test('H11: a project beside a region’s own is told apart, and its ID is copied', async () => {
  const user = await open(imageSharing)
  const [first] = await rowsFrom(imageSharing)
  expect(first).toContain(`CN Southwest-Guiyang1 > Image-Sharing ${projects.here} ${imageSharing}`)
  await user.click(screen.getByRole('button', { name: `Copy ID: ${imageSharing}` }))
  expect(await within(rows()[0]!).findByText('Copied')).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toBe(projectOf(borealis, imageSharing))
})

test.each([
  { by: 'region', typed: 'singapore', finds: ['ap-southeast-3'] },
  { by: 'project name', typed: '_image', finds: [imageSharing] },
  { by: 'ID', typed: projectOf(borealis, 'cn-east-3'), finds: ['cn-east-3'] },
])('a project is searched for by $by', async ({ typed, finds }) => {
  const user = await open()
  await rowsFrom('cn-north-4')
  await user.type(screen.getByRole('textbox', { name: projects.search }), typed)
  await waitFor(() => expect(rows()).toHaveLength(finds.length))
  for (const [index, project] of finds.entries()) expect(textOf(rows()[index]!)).toContain(projectOf(borealis, project))
  expect(location.search).toBe(`?q=${encodeURIComponent(typed)}`)
})

test('nothing that matches is said, and the search cleared', async () => {
  const user = await page.open(`${paths.account(placeOf(borealis))}?q=nowhere`)
  await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }))
  expect(await rowsFrom('cn-north-4')).toHaveLength(10)
})

test('the account page says when the projects cannot be read, and retries', async () => {
  await page.setFaults({ failNext: { kind: 'refused', count: 8, action: 'KeystoneListAuthProjects' } })
  const user = await open()
  expect(await screen.findByText(projects.unread)).toBeVisible()
  await page.setFaults({})
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  await rowsFrom('cn-north-4')
})

test('in Chinese, the seed’s place is named as the cloud’s own switcher does', async () => {
  languagePreference.set('zh-CN')
  await open(imageSharing)
  const [first] = await rowsFrom(imageSharing, chinese.projects!.projects)
  expect(first).toContain(`西南-贵阳一 > Image-Sharing ${chinese.projects!.here}`)
  expect(screen.getByRole('heading', { level: 1, name: '我的凭证' })).toBeVisible()
})
