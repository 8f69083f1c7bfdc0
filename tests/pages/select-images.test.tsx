import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/accounts.ts'
import {
  edgeRelay,
  goldenWebBase,
  importedWindows,
  lobby,
  longName,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'
import { pressWithSeveral, select, selectionBar } from '../support/pages/several-images.ts'

const page = consoleUnderTest()

const open = () => page.open(paths.customImages(placeOf(aurora)))
const box = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` })

test('nothing is offered until something is selected; then it says how many', async () => {
  const user = await open()
  expect(await box(lobby.name)).not.toBeChecked()
  expect(selectionBar()).toBeNull()
  await select(user, lobby, goldenWebBase)
  expect(within(selectionBar()!).getByText('2 selected')).toBeVisible()
  for (const action of ['Share', 'Copy', 'Delete']) {
    expect(within(selectionBar()!).getByRole('button', { name: action })).toBeEnabled()
  }
  await select(user, lobby, goldenWebBase)
  expect(selectionBar()).toBeNull()
})

test('the rows stay where they are when the first is selected', async () => {
  const user = await open()
  const row = await findRow(longName.name)
  await page.settled()
  const before = row.getBoundingClientRect()
  await select(user, longName)
  expect(row.getBoundingClientRect().top).toBe(before.top)
  expect(selectionBar()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
})

test('a selection is kept over search and pages', async () => {
  const user = await open()
  await select(user, lobby)
  await user.type(screen.getByRole('textbox', { name: /^Search/ }), importedWindows.name)
  await select(user, importedWindows)
  expect(within(selectionBar()!).getByText('2 selected')).toBeVisible()
  await user.clear(screen.getByRole('textbox', { name: /^Search/ }))
  expect(await box(lobby.name)).toBeChecked()
  await user.click(screen.getByTitle('2'))
  expect(await box(importedWindows.name)).toBeChecked()
  expect(within(selectionBar()!).getByText('2 selected')).toBeVisible()
})

test('all of a page are selected at once, and clearing the selection leaves the focus with that', async () => {
  const user = await open()
  await box(lobby.name)
  const all = screen.getByRole('checkbox', { name: 'Select all on this page' })
  await user.click(all)
  expect(within(selectionBar()!).getByText('10 selected')).toBeVisible()
  await user.click(within(selectionBar()!).getByRole('button', { name: 'Clear selection' }))
  expect(selectionBar()).toBeNull()
  expect(await box(lobby.name)).not.toBeChecked()
  expect(all).toHaveFocus()
})

test('an image that is gone is no longer selected', async () => {
  const user = await open()
  await select(user, lobby, edgeRelay)
  await elsewhereAs(aurora).deleteImage(lobby.id)
  await waitFor(() => expect(within(selectionBar()!).getByText('1 selected')).toBeVisible())
  const { lines } = await pressWithSeveral(user, 'Delete', 1)
  expect(lines('Images')).toEqual([expect.stringContaining(edgeRelay.name)])
})

test('nor is anything selected in another account', async () => {
  const user = await open()
  await select(user, lobby)
  await user.click(screen.getByRole('button', { name: /^Account/ }))
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(borealis.id) }))
  await waitFor(() => expect(location.pathname).toBe(paths.customImages(placeOf(borealis))))
  expect(selectionBar()).toBeNull()
})

test.each(['Share', 'Copy', 'Delete'] as const)('%s gives the focus back, and keeps the selection', async (action) => {
  const user = await open()
  await select(user, lobby, goldenWebBase)
  const { dialog } = await pressWithSeveral(user, action, 2)
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(within(selectionBar()!).getByRole('button', { name: action })).toHaveFocus()
  expect(within(selectionBar()!).getByText('2 selected')).toBeVisible()
})
