import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase } from '../../mocks/worlds/everyday/aurora-images.ts'
import { metricsCollector, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { openShareDialog } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()
let saved: { name: string; text: Promise<string> }[] = []

// A file that the page hands over is a link to a blob that is pressed at once: here it is read instead of kept.
const { createObjectURL } = URL
const { click } = HTMLAnchorElement.prototype
beforeEach(() => {
  saved = []
  let blob: Blob
  URL.createObjectURL = (given: Blob) => {
    blob = given
    return createObjectURL(given)
  }
  HTMLAnchorElement.prototype.click = function press() {
    saved.push({ name: this.download, text: blob.text() })
  }
})
afterEach(() => {
  URL.createObjectURL = createObjectURL
  HTMLAnchorElement.prototype.click = click
})

const linesOf = async () => (await saved[0]!.text).trim().split('\r\n')

test('the whole list is saved, not the page alone, as it is searched and sorted', async () => {
  const user = await page.open(`${paths.customImages(placeOf(aurora))}?q=ubuntu&sort=name`)
  await findRow(goldenWebBase.name)
  await user.click(screen.getByRole('button', { name: 'Save the list as CSV' }))
  const [header, ...rows] = await linesOf()
  expect(saved[0]!.name).toBe(`custom-images-${aurora.id}-ap-guangzhou.csv`)
  expect(header).toContain('Name,ID,Status,Type,Operating system')
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.every((row) => row.includes('Ubuntu'))).toBe(true)
  const names = rows.map((row) => row.split(',')[0]!)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true })))
})

test('an image’s shares are saved with the names that are known', async () => {
  const { user, dialog, holders } = await openShareDialog(page, goldenWebBase)
  await waitFor(() => expect(holders()).toHaveLength(2))
  await user.click(within(dialog).getByRole('button', { name: 'Save as CSV' }))
  const [header, ...rows] = await linesOf()
  expect(header).toBe('Account ID,Recipient name,Shared since')
  expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
    [borealis.id, borealis.name],
    [cumulus.id, cumulus.name],
  ])
})

test('what was received since the last visit is marked new, for as long as one looks', async () => {
  await page.open(paths.sharedImages(placeOf(aurora)))
  expect(within(await findRow(textureBaker.name)).queryByText('New')).toBeNull()
  await page.open(paths.account(placeOf(aurora)))
  await elsewhereAs(borealis).stopSharing(textureBaker.id, [aurora.id])
  await page.open(paths.sharedImages(placeOf(aurora)))
  await findRow(metricsCollector.name)
  expect(screen.queryByText(textureBaker.name)).toBeNull()
  await page.open(paths.account(placeOf(aurora)))
  await elsewhereAs(borealis).share(textureBaker.id, [aurora.id])
  await page.open(paths.sharedImages(placeOf(aurora)))
  expect(within(await findRow(textureBaker.name)).getByText('New')).toBeVisible()
  await page.open(paths.account(placeOf(aurora)))
  await page.open(paths.sharedImages(placeOf(aurora)))
  expect(within(await findRow(textureBaker.name)).queryByText('New')).toBeNull()
})
