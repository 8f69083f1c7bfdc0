import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  matchmakerBase,
  retiredForum,
  toolsMachine,
} from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findRow, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const texts = words.invitations!
const guiyang = placeOf(borealis, imageSharing)
const asBorealis = () => elsewhereAs(borealis, imageSharing)
const openRejected = async () => {
  const user = await page.open(paths.rejectedImages(guiyang))
  await findRow(retiredForum.name)
  return user
}

test('H6: the explanation is the cloud’s, and nothing says that this browser remembers', async () => {
  await openRejected()
  expect(screen.getByText(texts.aboutRejected)).toBeVisible()
  expect(screen.queryByText(/remembers/)).toBeNull()
  expect(screen.queryByRole('columnheader', { name: 'Rejected' })).toBeNull()
})

test('H6: Accept brings an image back', async () => {
  const user = await openRejected()
  await act(user, texts.acceptAgain, retiredForum.name)
  const notice = await screen.findByText(`Accepted: ${retiredForum.name}.`)
  expect(screen.getByText('You have not rejected any image in this region.')).toBeVisible()
  await user.click(within(notice).getByRole('link', { name: words.sharedImages }))
  await findRow(retiredForum.name)
  const shares = await elsewhereAs(aurora, imageSharing).listShares(retiredForum.id)
  expect(shares).toEqual([expect.objectContaining({ account: projectOf(borealis, imageSharing), status: 'accepted' })])
})

test('several are accepted at once; for the whole machine among them a vault is asked', async () => {
  await asBorealis().answer!([matchmakerBase.id, toolsMachine.id], 'rejected')
  const user = await openRejected()
  await waitFor(() => expect(rowNames()).toHaveLength(3))
  for (const { name } of [matchmakerBase, toolsMachine]) {
    await user.click(within(await findRow(name)).getByRole('checkbox'))
  }
  const bar = screen.getByRole('group', { name: 'Selected images' })
  await user.click(within(bar).getByRole('button', { name: texts.acceptAgain }))
  await screen.findByRole('heading', { level: 1, name: words.vaults!.acceptWholeMachine })
  expect(location.search).toBe(`?image=${toolsMachine.id}`)
  const accepted = await asBorealis().listImages('received')
  expect(accepted.images.map(({ id }) => id)).toEqual([matchmakerBase.id])
})

test('a whole machine alone leads to the page for vaults, and stays rejected until then', async () => {
  await asBorealis().answer!([toolsMachine.id], 'rejected')
  const user = await openRejected()
  await act(user, texts.acceptAgain, toolsMachine.name)
  await screen.findByRole('radio', { name: 'vault-servers' })
  const rejected = await asBorealis().listImages('rejected')
  expect(rejected.images.map(({ id }) => id)).toContain(toolsMachine.id)
})

test('C2: what is refused stays and is named with the reason', async () => {
  const user = await openRejected()
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'BatchUpdateMembers' } })
  await act(user, texts.acceptAgain, retiredForum.name)
  const refusals = await screen.findByRole('list', { name: texts.notAccepted(1) })
  expect(within(refusals).getByText(/APIGW\.0302/)).toBeVisible()
  expect(rowNames()).toContain(retiredForum.name)
  await act(user, texts.acceptAgain, retiredForum.name)
  expect(await screen.findByText(`Accepted: ${retiredForum.name}.`)).toBeVisible()
  expect(screen.queryByRole('list', { name: texts.notAccepted(1) })).toBeNull()
})
