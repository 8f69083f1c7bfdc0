import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { goldenWebBase, lobby } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { metricsCollector, renderNode, textureBaker } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { borealis as tencentRecipient } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase as tencentImage } from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, openMore, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const texts = words.leaving!
const hers = placeOf(aurora)

const ask = (name: string) => findDialog(texts.title(name))
const holders = async () => (await elsewhereAs(borealis).listShares(textureBaker.id)).map(({ account }) => account)

test('P11: a question says what is lost, that only the owner can undo it, and how Reject differs; then the image is gone', async () => {
  const user = await page.open(paths.sharedImages(hers))
  await act(user, texts.leave, textureBaker.name)
  const dialog = await ask(textureBaker.name)
  expect(within(dialog).getByText(texts.consequence)).toBeVisible()
  expect(within(dialog).getByText(texts.rejectInstead)).toBeVisible()
  await pressIn(user, dialog, texts.leave)
  const notice = await screen.findByText(texts.left(textureBaker.name))
  expect(notice.closest('[role="status"]')).toHaveFocus()
  await waitFor(() => expect(rowNames()).toEqual([metricsCollector.name, renderNode.name]))
  expect(await holders()).toEqual([])
  await page.open(paths.rejectedImages(hers))
  expect(await screen.findByText('You have not rejected any image in this region.')).toBeVisible()
})

test('kept, nothing has changed, and the focus is on the menu again', async () => {
  const user = await page.open(paths.sharedImages(hers))
  await act(user, texts.leave, textureBaker.name)
  await pressIn(user, await ask(textureBaker.name), texts.cancel)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(within(await findRow(textureBaker.name)).getByRole('button', { name: /^More/ })).toHaveFocus()
  expect(await holders()).toEqual([aurora.id])
})

test('by keyboard alone, from the image’s own page', async () => {
  const user = await page.open(paths.image(hers, textureBaker.id))
  ;(await screen.findByRole('button', { name: `${texts.leave}: ${textureBaker.name}` })).focus()
  await user.keyboard('{Enter}')
  const button = within(await ask(textureBaker.name)).getByRole('button', { name: texts.leave })
  for (let presses = 0; document.activeElement !== button && presses < 10; presses++) await user.tab()
  await user.keyboard('{Enter}')
  expect(await screen.findByText(texts.left(textureBaker.name))).toBeVisible()
})

test('P4: it frees the quota that it took, and the owner can share it again', async () => {
  const user = await page.open(paths.sharedImages(placeOf(cumulus)))
  await screen.findByText(words.quotaUse!('5', '6'))
  await elsewhereAs(aurora).share(lobby.id, [cumulus.id])
  await screen.findByText(words.quotaUse!('6', '6'))
  await act(user, texts.leave, goldenWebBase.name)
  await pressIn(user, await ask(goldenWebBase.name), texts.leave)
  await screen.findByText(words.quotaUse!('5', '6'))
  const [outcome] = await elsewhereAs(aurora).share(goldenWebBase.id, [cumulus.id])
  expect(outcome?.error).toBeUndefined()
  await findRow(goldenWebBase.name)
  expect(await screen.findByText(words.quotaUse!('6', '6'))).toBeVisible()
})

test('from the image’s own page it leads back to the list, with the news', async () => {
  const user = await page.open(paths.image(hers, textureBaker.id))
  await user.click(await screen.findByRole('button', { name: `${texts.leave}: ${textureBaker.name}` }))
  await pressIn(user, await ask(textureBaker.name), texts.leave)
  expect(await screen.findByText(texts.left(textureBaker.name))).toBeVisible()
  expect(location.pathname).toBe(paths.sharedImages(hers))
  await waitFor(() => expect(rowNames()).toEqual([metricsCollector.name, renderNode.name]))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByText(texts.left(textureBaker.name))).toBeNull())
})

test('a rejected image takes quota still, and can be given up from its own page', async () => {
  const user = await page.open(paths.sharedImages(hers))
  await act(user, 'Reject', textureBaker.name)
  expect(await holders()).toEqual([aurora.id])
  await page.open(paths.image(hers, textureBaker.id))
  await user.click(await screen.findByRole('button', { name: `${texts.leave}: ${textureBaker.name}` }))
  await pressIn(user, await ask(textureBaker.name), texts.leave)
  expect(await screen.findByText(texts.left(textureBaker.name))).toBeVisible()
  expect(await holders()).toEqual([])
})

test('refused, the dialog says why and it can be tried again; what the owner has ended meanwhile is no loss', async () => {
  const user = await page.open(paths.sharedImages(hers))
  await findRow(textureBaker.name)
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'LeaveSharedImage' } })
  await act(user, texts.leave, textureBaker.name)
  const dialog = await ask(textureBaker.name)
  await pressIn(user, dialog, texts.leave)
  expect(await within(dialog).findByText(texts.failed)).toBeVisible()
  await elsewhereAs(borealis).stopSharing(textureBaker.id, [aurora.id])
  await pressIn(user, dialog, texts.leave)
  expect(await within(dialog).findByText(words.errors.ImageNotFound!)).toBeVisible()
  await pressIn(user, dialog, texts.cancel)
  await waitFor(() => expect(rowNames()).not.toContain(textureBaker.name))
})

test('where the cloud does not let a recipient do so, nothing is offered', async () => {
  const user = await page.open(paths.sharedImages(placeOf(tencentRecipient)))
  await openMore(user, tencentImage.name, 'Share')
  expect(screen.getAllByRole('menuitem')).toHaveLength(3)
})
