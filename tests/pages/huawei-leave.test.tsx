import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { assetLibrary, buildFarm, goldenWebBase } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, pressIn, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const texts = words.invitations!

/** What the owner sees that Borealis has answered. */
async function statusOf({ id }: { id: string }) {
  const shares = await elsewhereAs(aurora).listShares(id)
  return shares.find(({ account }) => account === projectOf(borealis, 'cn-north-4'))?.status
}

const openBeijing = async () => {
  const user = await page.open(paths.sharedImages(placeOf(borealis)))
  await findRow(goldenWebBase.name)
  return user
}

test('H14: a question says what it means; afterwards the owner sees the answer, and Undo accepts again', async () => {
  const user = await openBeijing()
  await act(user, texts.reject, goldenWebBase.name)
  const dialog = await findDialog(`Reject ${goldenWebBase.name}?`)
  expect(within(dialog).getByText(texts.rejection.consequence)).toBeVisible()
  expect(within(dialog).queryByText(words.vaults!.rejectWholeMachine)).toBeNull()
  await pressIn(user, dialog, texts.reject)
  expect(await screen.findByText(`${goldenWebBase.name} is now under`)).toBeVisible()
  expect(rowNames()).not.toContain(goldenWebBase.name)
  expect(await statusOf(goldenWebBase)).toBe('rejected')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await findRow(goldenWebBase.name)
  expect(await statusOf(goldenWebBase)).toBe('accepted')
})

test('H14: Cancel leaves everything as it was', async () => {
  const user = await openBeijing()
  await act(user, texts.reject, goldenWebBase.name)
  await pressIn(user, await findDialog(`Reject ${goldenWebBase.name}?`), texts.rejection.cancel)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(rowNames()).toContain(goldenWebBase.name)
  expect(await statusOf(goldenWebBase)).toBe('accepted')
})

test('H14: several at once; a whole machine frees its vault, and is not brought back by one press', async () => {
  const user = await openBeijing()
  for (const { name } of [goldenWebBase, buildFarm]) {
    await user.click(within(await findRow(name)).getByRole('checkbox'))
  }
  await user.click(
    within(screen.getByRole('group', { name: 'Selected images' })).getByRole('button', { name: texts.reject }),
  )
  const dialog = await findDialog('Reject 2 images?')
  expect(within(dialog).getByText(words.vaults!.rejectWholeMachine)).toBeVisible()
  await pressIn(user, dialog, texts.reject)
  expect(await screen.findByText(/^Rejected: .*build-farm-whole-machine/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  await waitFor(() => expect(rowNames()).not.toContain(buildFarm.name))
  expect(rowNames()).toContain(assetLibrary.name)
})

test('C2: a refusal is said in the dialog, and what failed is tried again', async () => {
  const user = await openBeijing()
  await act(user, texts.reject, goldenWebBase.name)
  const dialog = await findDialog(`Reject ${goldenWebBase.name}?`)
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'BatchUpdateMembers' } })
  await pressIn(user, dialog, texts.reject)
  expect(await within(dialog).findByText(texts.notRejected(1))).toBeVisible()
  expect(within(dialog).getByText('APIGW.0302', { exact: false })).toBeVisible()
  await pressIn(user, dialog, texts.rejection.retry(1))
  expect(await screen.findByText(`${goldenWebBase.name} is now under`)).toBeVisible()
})
