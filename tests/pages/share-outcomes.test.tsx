import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora, borealis, borealisOperator, cumulus, drift } from '../../mocks/worlds/everyday/accounts.ts'
import {
  goldenWebBase,
  lobby,
  noSlotLeft,
  ownLicence,
  wholeMachine,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { elsewhereAs } from '../support/pages/places.ts'
import { openShareDialog, shown } from '../support/pages/share-dialog.ts'

const page = consoleUnderTest()

const holdersOf = async (image: string) => (await elsewhereAs(aurora).listShares(image)).map(({ account }) => account)

describe('the cloud’s refusal is a sentence beside the account', () => {
  test.each([
    { rule: 'T1: the 51st account', image: noSlotLeft, account: drift.id, code: 'OverQuota' },
    { rule: 'T2: a sub-account', image: lobby, account: borealisOperator.id, code: 'FailedOperation.NotMasterAccount' },
    {
      rule: 'an image with its own licence',
      image: ownLicence,
      account: drift.id,
      code: 'FailedOperation.BYOLImageShareFailed',
    },
    {
      rule: 'a whole machine',
      image: wholeMachine,
      account: drift.id,
      code: 'InvalidParameter.InstanceImageNotSupport',
    },
  ])('$rule: $code', async ({ image, account, code }) => {
    const before = await holdersOf(image.id)
    const { enter, press, outcome, recipients } = await openShareDialog(page, image)
    await enter(account)
    await press('Share with 1 recipient')
    expect(await outcome('Shared with 0 recipients. 1 failed: see the reason beside each.')).toBeVisible()
    expect(recipients()).toEqual([expect.stringContaining(`${account} ${words.errors[code]} ${code} · Request ID`)])
    expect(await holdersOf(image.id)).toEqual(before)
  })
})

test('a connection that is lost keeps what was entered, and a second try shares', async () => {
  const { enter, press, outcome, recipients } = await openShareDialog(page, lobby)
  await page.setFaults({ failNext: { kind: 'lost-connection', count: 1, action: 'ModifyImageSharePermission' } })
  await enter(`${borealis.id} ${cumulus.id}`)
  await press('Share with 2 recipients')
  expect(await outcome('Shared with 0 recipients. 2 failed: see the reason beside each.')).toBeVisible()
  expect(recipients()).toEqual([
    expect.stringMatching(`^${shown(borealis)} The cloud cannot be reached`),
    expect.stringMatching(`^${shown(cumulus)} The cloud cannot be reached`),
  ])
  await press('Try again with 2 recipients')
  expect(await outcome('Shared with 2 recipients.')).toBeVisible()
  expect(await holdersOf(lobby.id)).toEqual([borealis.id, cumulus.id])
})

test('what was shared elsewhere meanwhile is told by the cloud, and costs the others nothing', async () => {
  const { enter, press, outcome, recipients } = await openShareDialog(page, lobby)
  await page.setFaults({ failShare: { kind: 'refused', share: 1, action: 'DescribeImageSharePermission' } })
  await elsewhereAs(aurora).share(lobby.id, [borealis.id])
  await enter(`${borealis.id} ${cumulus.id}`)
  await press('Share with 2 recipients')
  expect(await outcome('Shared with 1 recipient. 1 failed: see the reason beside each.')).toBeVisible()
  expect(recipients()).toEqual([
    expect.stringContaining(`${borealis.id} ${words.errors['FailedOperation.AccountAlreadyExists']}`),
  ])
  expect(screen.getByText('Who has access could not be read again. The list below may be out of date.')).toBeVisible()
})

test('when who has access cannot be read, says so and retries', async () => {
  await page.setFaults({ failNext: { kind: 'server-error', count: 6, action: 'DescribeImageSharePermission' } })
  const { dialog, press, holders } = await openShareDialog(page, goldenWebBase)
  expect(await within(dialog).findByText('Who has access could not be read.')).toBeVisible()
  expect(within(dialog).getByText(/^InternalError/)).toBeVisible()
  await press('Retry')
  await waitFor(() => expect(holders()).toHaveLength(2))
})

test('C2: what failed can be tried again at once, while who has access is still being read', async () => {
  const { enter, press, outcome } = await openShareDialog(page, lobby)
  await enter(borealis.id)
  await page.setFaults({ failShare: { kind: 'lost-connection', share: 1 } })
  await press('Share with 1 recipient')
  expect(await outcome('Shared with 0 recipients. 1 failed: see the reason beside each.')).toBeVisible()
  // Reads are sent again a while before they fail.
  expect(screen.queryByText('Who has access could not be read again. The list below may be out of date.')).toBeNull()
  await page.setFaults({})
  await press('Try again with 1 recipient')
  expect(await outcome('Shared with 1 recipient.')).toBeVisible()
  expect(await holdersOf(lobby.id)).toEqual([borealis.id])
})
