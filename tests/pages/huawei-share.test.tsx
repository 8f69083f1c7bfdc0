import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aurora, borealis, cumulus, directory, drift, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  assetLibrary,
  buildFarm,
  goldenWebBase,
  legacyForum,
  lobby,
} from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { dialogTitled, openShareWindow, openWithOne } from '../support/pages/huawei-owner.ts'
import { findDialog, findRow, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const holders = words.answers!.recipients
const there = (account: typeof aurora) => projectOf(account, 'cn-north-4')
/** How the console shows an account's project here, of those that it knows. */
const shown = (account: typeof aurora) => `${account.name} ${there(account)}`
const mine = () => elsewhereAs(aurora)

test('H11, H1: shares by project ID; who is asked shows as to be confirmed, and the owner reads what comes next', async () => {
  const user = await openWithOne(page, lobby)
  const { enter, press, inside, lines } = await openShareWindow(user, lobby)
  await enter(there(borealis), there(cumulus))
  await press('Share with 2 recipients')
  expect(await inside.findByText('Shared with 2 recipients.')).toBeVisible()
  expect(inside.getByText(words.answers!.next)).toBeVisible()
  expect(inside.queryByText(words.answers!.nextForWholeMachine)).toBeNull()
  await waitFor(() =>
    expect(lines(holders)).toEqual([
      expect.stringMatching(new RegExp(`^${shown(borealis)} To be confirmed Invited`)),
      expect.stringMatching(new RegExp(`^${shown(cumulus)} To be confirmed Invited`)),
    ]),
  )
  expect(inside.getByText('2 waiting')).toBeVisible()
})

test('an answer given elsewhere is seen at once, with when', async () => {
  const user = await openWithOne(page, lobby)
  await mine().share(lobby.id, [there(borealis)])
  const { lines } = await openShareWindow(user, lobby)
  await waitFor(() => expect(lines(holders)).toEqual([expect.stringContaining('To be confirmed')]))
  await elsewhereAs(borealis).answer!([lobby.id], 'accepted')
  await waitFor(() => expect(lines(holders)).toEqual([expect.stringMatching(/Accepted Invited .+ · Answered /)]))
})

test('the list counts who has not accepted, of how many an image may have (H12)', async () => {
  await page.open(`${paths.customImages(placeOf(aurora))}?size=20`)
  const says = async (name: string) => textOf(await findRow(name))
  await waitFor(async () => {
    expect(await says(goldenWebBase.name)).toContain('3 of 128 1 waiting 1 rejected')
    expect(await says(assetLibrary.name)).toContain('2 of 128 1 waiting')
    expect(await says(buildFarm.name)).toContain('9 of 10 8 waiting')
    expect(await says(lobby.name)).toContain('0 of 128')
  })
  await page.settled()
  expect(await screen.findByText('12 of 100 images')).toBeVisible()
})

test('H13: a whole machine of the old service cannot be shared: the reason stands beside the recipient', async () => {
  const user = await openWithOne(page, legacyForum)
  const { enter, press, lines } = await openShareWindow(user, legacyForum)
  await enter(there(borealis))
  await press('Share with 1 recipient')
  await waitFor(() => expect(lines('To share with')).toEqual([expect.stringContaining(words.errors['IMG.0135']!)]))
  expect(await mine().listShares(legacyForum.id)).toEqual([])
})

test('C2: each recipient has its own outcome: another region’s project, one’s own, one’s own account', async () => {
  const user = await openWithOne(page, lobby)
  await page.settled()
  const { enter, press, lines, inside } = await openShareWindow(user, lobby)
  const elsewhere = projectOf(borealis, 'cn-east-3')
  await enter(there(borealis), elsewhere, there(aurora), aurora.id, '100012345678')
  expect(
    inside.getByText(
      '3 recipients can be shared with. One entry does not match the Project ID format. One is your own Project ID.',
    ),
  ).toBeVisible()
  await press('Share with 3 recipients')
  expect(await inside.findByText(/^Shared with 1 recipient\. 2 failed/)).toBeVisible()
  expect(lines('To share with')).toEqual([
    expect.stringContaining(`${elsewhere} ${words.errors['IMG.0108']}`),
    expect.stringContaining(`${there(aurora)} This is your own Project ID`),
    expect.stringContaining(`${aurora.id} ${words.errors['IMG.0108']}`),
    expect.stringContaining(`100012345678 ${words.recipientForm}`),
  ])
})

test('H12, H7: a whole machine has ten recipients at most, who need a vault', async () => {
  const user = await openWithOne(page, buildFarm)
  const { enter, press, inside } = await openShareWindow(user, buildFarm)
  expect(await inside.findByText('Shared with 9 recipients, 1 left.')).toBeVisible()
  await enter(there(drift), there(directory[80]!))
  expect(await inside.findByText(/^Shared with 9 recipients, 1 left\. 2 recipients to add/)).toBeVisible()
  await press('Keep only the first')
  await press('Share with 1 recipient')
  expect(await inside.findByText(words.answers!.nextForWholeMachine)).toBeVisible()
  expect(await mine().listShares(buildFarm.id)).toHaveLength(10)
})

test('several images are shared with several projects in one go', async () => {
  const user = await page.open(`${paths.customImages(placeOf(aurora))}?size=20`)
  for (const { name } of [lobby, goldenWebBase])
    await user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  await page.settled()
  await user.click(
    within(screen.getByRole('group', { name: 'Selected images' })).getByRole('button', { name: 'Share' }),
  )
  const { enter, press, inside } = await dialogTitled(user, 'Share Image: 2 images')
  await page.settled()
  await enter(there(borealis), there(drift))
  await press('Share 2 images with 2 recipients')
  expect(await inside.findByText('3 shares made, one for each image and recipient.')).toBeVisible()
  expect(inside.getByText(words.answers!.next)).toBeVisible()
  expect((await mine().listShares(lobby.id)).map(({ status }) => status)).toEqual(['pending', 'pending'])
  expect((await mine().listShares(goldenWebBase.id)).find(({ account }) => account === there(borealis))?.status).toBe(
    'accepted',
  )
})

test('whom to stop sharing with is shown with what each answered', async () => {
  const user = await openWithOne(page, goldenWebBase)
  await user.click(await screen.findByRole('button', { name: `${words.stopSharing}: ${goldenWebBase.name}` }))
  const dialog = await findDialog(`${words.stopSharing}: ${goldenWebBase.name}`)
  expect(await within(dialog).findByRole('checkbox', { name: `${shown(cumulus)} Rejected` })).toBeVisible()
  expect(within(dialog).getByRole('checkbox', { name: `${shown(borealis)} Accepted` })).toBeVisible()
})

test('the file of shares tells what each answered, and when', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob) // what the console hands over
    return 'blob:saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const user = await openWithOne(page, goldenWebBase)
  const { press } = await openShareWindow(user, goldenWebBase)
  await press('Save as CSV')
  const [head, ...rows] = (await saved[0]!.text()).replace('\uFEFF', '').trim().split('\r\n')
  expect(head).toBe('Project ID,Recipient name,Shared since,Answer,Answered')
  expect(rows).toEqual([
    expect.stringMatching(new RegExp(`^${there(borealis)},${borealis.name},\\d{4}-.+Z,Accepted,\\d{4}-.+Z$`)),
    expect.stringMatching(new RegExp(`^${there(cumulus)},${cumulus.name},\\d{4}-.+Z,Rejected,\\d{4}-.+Z$`)),
    expect.stringMatching(/,,\d{4}-.+Z,To be confirmed,$/),
  ])
})

test('a name helps to find a project: the known one’s, or one that was given to it; accounts’ own IDs are not offered', async () => {
  const user = await openWithOne(page, goldenWebBase)
  const { inside, lines, press } = await openShareWindow(user, goldenWebBase)
  const field = inside.getByRole('textbox', { name: words.accountId })
  await user.type(field, 'drift')
  expect(lines('Known recipients')).toEqual([shown(drift)])
  await user.clear(field)
  const stranger = there(directory[130]!)
  await press(`Name for ${stranger}`)
  await user.keyboard('Night shift{Enter}')
  await waitFor(() => expect(lines(holders)[2]).toContain(`Night shift ${stranger}`))
  await user.type(field, 'night')
  expect(lines('Known recipients')).toEqual([`Night shift ${stranger}`])
})
