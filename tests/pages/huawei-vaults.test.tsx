import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aurora as auroraOnTencent } from '../../mocks/worlds/everyday/accounts.ts'
import { borealis, drift, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { diskVault, fittingVault, frozenVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { choose, findDialog, findRow, pressIn, rowNames, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const texts = words.vaults!
const openVaults = async (region = imageSharing, account = borealis) => {
  const user = await page.open(paths.vaults(placeOf(account, region)))
  await page.settled()
  return user
}
const everyone = ['vault-servers', 'vault-disks', 'vault-replicas', 'vault-trial', 'vault-weekly', 'vault-2024']

async function openCreation(user: UserEvent) {
  await user.click(screen.getAllByRole('button', { name: texts.createVault })[0]!)
  const dialog = await findDialog(texts.createVault)
  const size = within(dialog).getByRole('spinbutton', { name: texts.creation.size })
  return {
    dialog,
    name: within(dialog).getByRole('textbox', { name: texts.creation.name }),
    async enterSize(gib: string) {
      await user.clear(size)
      await user.type(size, gib)
    },
    press: () => pressIn(user, dialog, texts.createVault),
  }
}

test('each vault with its capacity, what is used and free, its types and status', async () => {
  await openVaults()
  expect(rowNames()).toEqual(everyone)
  expect(textOf(await findRow(diskVault.name))).toContain('Available 200 GiB 30 GiB 170 GiB Backup Disk')
  expect(textOf(await findRow(frozenVault.name))).toContain('Frozen 300 GiB 40 GiB 260 GiB Backup Server')
})

test('can be searched and filtered; what nothing matches says so', async () => {
  const user = await openVaults()
  await choose(user, screen.getByRole('combobox', { name: 'Status' }), texts.list.states.frozen)
  await waitFor(() => expect(rowNames()).toEqual([frozenVault.name]))
  await user.type(screen.getByRole('textbox', { name: texts.list.search }), fittingVault.id)
  expect(await screen.findByText('Nothing matches the search and filters.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
  await waitFor(() => expect(rowNames()).toEqual(everyone))
})

test('H7: a new vault is one for backups of servers, and there at once', async () => {
  const user = await openVaults('cn-north-4', drift)
  expect(screen.getByText(texts.list.empty)).toBeVisible()
  const creation = await openCreation(user)
  await user.type(creation.name, 'first-vault')
  await creation.enterSize('80')
  await creation.press()
  expect(await screen.findByText(texts.creation.created('first-vault'))).toBeVisible()
  expect(textOf(await findRow('first-vault'))).toContain('Available 80 GiB 0 GiB 80 GiB Backup Server')
})

test.each(['9', '10485761', '80.5'])('a capacity of %s is not accepted', async (capacity) => {
  const user = await openVaults()
  const creation = await openCreation(user)
  await user.type(creation.name, 'vault')
  await creation.enterSize(capacity)
  await creation.press()
  await waitFor(() => expect(within(creation.dialog).getByRole('spinbutton')).toHaveAttribute('aria-invalid', 'true'))
  expect(await elsewhereAs(borealis, imageSharing).listVaults!()).toHaveLength(everyone.length)
})

test('a name is needed, of 64 characters at most', async () => {
  const user = await openVaults()
  const creation = await openCreation(user)
  await creation.press()
  expect(await within(creation.dialog).findByText(texts.creation.nameRequired)).toBeInTheDocument()
  await user.click(creation.name)
  await user.paste('x'.repeat(65))
  expect(await within(creation.dialog).findByText(texts.creation.nameTooLong(64))).toBeInTheDocument()
})

test('the cloud’s refusal is said, and leaving asks first', async () => {
  const user = await openVaults()
  const creation = await openCreation(user)
  await user.type(creation.name, 'vault-new')
  await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'CreateVault' } })
  await creation.press()
  expect(await within(creation.dialog).findByText(texts.creation.failed)).toBeVisible()
  await pressIn(user, creation.dialog, texts.creation.cancel)
  await pressIn(user, await findDialog(texts.creation.leave), 'Stay')
  await creation.press()
  expect(await screen.findByText(texts.creation.created('vault-new'))).toBeVisible()
})

test('when they cannot be read it says so, and Retry reads them', async () => {
  await page.open(paths.sharedImages(placeOf(borealis, imageSharing)))
  await page.settled()
  await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'ListVault' } })
  const user = await page.open(paths.vaults(placeOf(borealis, imageSharing)))
  expect(await screen.findByText(texts.list.failed)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Retry' }))
  await findRow(fittingVault.name)
})

test('there is no such page on a cloud that has none', async () => {
  await page.open(paths.vaults(placeOf(auroraOnTencent)))
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible()
})
