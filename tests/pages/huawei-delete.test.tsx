import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, cumulus, directory, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { chatCluster, chineseName, goldenWebBase, lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { dialogTitled, openOwnerDialog, openWithOne } from '../support/pages/huawei-owner.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const there = (account: typeof aurora) => projectOf(account, 'cn-north-4')
const ids = async () => (await elsewhereAs(aurora).listImages('own')).images.map(({ id }) => id)

async function openDialog(image: typeof lobby) {
  const user = await openWithOne(page, image)
  const dialog = await openOwnerDialog(user, 'Delete', image, 'Delete image')
  await page.settled()
  return dialog
}

test('H15, C4: says first who has the image, what each answered and what all lose, and nothing is done', async () => {
  const { inside, lines, press } = await openDialog(goldenWebBase)
  expect(lines(words.sharesThatEnd!(3))).toEqual([
    `${borealis.name} ${there(borealis)} Accepted`,
    `${cumulus.name} ${there(cumulus)} Rejected`,
    `${there(directory[130]!)} To be confirmed`,
  ])
  expect(inside.getByText(words.deleteConsequence)).toBeVisible()
  expect(inside.queryByText(words.stopConsequence)).toBeNull()
  expect(inside.queryByText(/can be deleted only when nobody has access/)).toBeNull()
  await press('Keep the image')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await ids()).toContain(goldenWebBase.id)
})

test('a deletion that fails says why, with everybody still there, and can be tried again', async () => {
  const { inside, lines, press } = await openDialog(goldenWebBase)
  await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'GlanceDeleteImage' } })
  await press('Delete')
  expect(await inside.findByText('The image could not be deleted.')).toBeVisible()
  await page.settled()
  expect(lines(words.sharesThatEnd!(3))).toHaveLength(3)
  await press('Delete')
  expect(await screen.findByText(`${goldenWebBase.name} was deleted.`)).toBeVisible()
})

test('who has it cannot be read: nothing is deleted blindly', async () => {
  await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'ListImageMembers' } })
  const { user, inside } = await openDialog(goldenWebBase)
  expect(inside.getByText('Who has access could not be read.')).toBeVisible()
  expect(inside.getByRole('button', { name: 'Delete' })).toBeDisabled()
  await page.setFaults({})
  await user.click(inside.getByRole('button', { name: 'Retry' }))
  await waitFor(() => expect(inside.getByRole('button', { name: 'Delete' })).toBeEnabled())
})

test('H15: several images go in one step, each with its shares', async () => {
  const user = await page.open(`${paths.customImages(placeOf(aurora))}?size=20`)
  for (const { name } of [lobby, chineseName, chatCluster])
    await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  await page.settled()
  const bar = screen.getByRole('group', { name: 'Selected images' })
  await user.click(within(bar).getByRole('button', { name: 'Delete' }))
  const { inside, dialog, press } = await dialogTitled(user, 'Delete: 3 images')
  await page.settled()
  expect(inside.getAllByRole('list', { name: words.sharesThatEnd!(1) })).toHaveLength(2)
  expect(inside.getAllByText('To be confirmed')).toHaveLength(2)
  expect(inside.queryByText(words.stopConsequence)).toBeNull()
  await press('Delete 3 images')
  expect(await screen.findByText('3 images were deleted.')).toBeVisible()
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(await ids()).not.toContain(chatCluster.id)
  expect((await elsewhereAs(borealis).listImages('invited')).images).toEqual([])
})
