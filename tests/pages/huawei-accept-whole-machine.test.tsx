import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis, cumulus, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, retiredForum, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { buildFarm, chatCluster } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import {
  beijingVault,
  diskVault,
  fittingVault,
  frozenVault,
  nearlyFullVault,
  replicationVault,
  smallBeijingVault,
  smallVault,
} from '../../mocks/worlds/everyday/huawei-vaults.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { choose, findDialog, findRow, pressIn, rowNames, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const vaultWords = words.vaults!
const texts = vaultWords.acceptance

/** Opens the page for these images, in Guiyang's sub-project unless told otherwise. */
async function openFor(images: { id: string }[], region = imageSharing, account = borealis) {
  const ids = images.map(({ id }) => id)
  const user = await page.open(paths.acceptImages(placeOf(account, region), ids))
  await page.settled()
  return user
}

const vault = ({ name }: { name: string }) => screen.getByRole('radio', { name })
const confirm = (user: UserEvent) => user.click(screen.getByRole('button', { name: texts.confirm }))
const itemOf = ({ id }: { id: string }) => screen.getByText(id, { selector: 'li > code' }).closest('li')!
const idsOf = async (region: string, which: 'received' | 'invited', account = borealis) =>
  (await elsewhereAs(account, region).listImages(which)).images.map(({ id }) => id)

async function createVault(user: UserEvent, name: string) {
  await user.click(screen.getByRole('button', { name: vaultWords.createVault }))
  const dialog = await findDialog(vaultWords.createVault)
  await user.type(within(dialog).getByRole('textbox', { name: vaultWords.creation.name }), name)
  await pressIn(user, dialog, vaultWords.createVault)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('choosing a vault (H7)', () => {
  test('those that fit come first and can be chosen; each other says why not', async () => {
    await openFor([toolsMachine])
    expect(textOf(itemOf(toolsMachine))).toContain('Needs a vault of at least 80 GiB')
    expect(rowNames().slice(0, 2).toSorted()).toEqual([fittingVault.name, nearlyFullVault.name])
    expect(vault(fittingVault)).toBeEnabled()
    expect(vault(nearlyFullVault)).toBeEnabled()
    const unfit = { [smallVault.name]: 'Its capacity is less than the 80 GiB that are needed' }
    unfit[replicationVault.name] = texts.reasons.protects
    unfit[diskVault.name] = texts.reasons.holds
    unfit[frozenVault.name] = texts.reasons.state
    for (const [name, reason] of Object.entries(unfit)) {
      expect(vault({ name })).toBeDisabled()
      expect(vault({ name })).toHaveAccessibleDescription(reason)
    }
  })

  test('the image is accepted into the one chosen, and then found under Shared Images', async () => {
    const user = await openFor([toolsMachine])
    await user.click(vault(fittingVault))
    await confirm(user)
    expect(screen.getByRole('button', { name: texts.confirm })).toHaveAttribute('aria-busy', 'true')
    const notice = await screen.findByText(`Accepted: ${toolsMachine.name}.`)
    expect(screen.queryByRole('radio')).toBeNull()
    const vaults = await elsewhereAs(borealis, imageSharing).listVaults!()
    expect(vaults.find(({ id }) => id === fittingVault.id)?.usedGiB).toBe(80)
    await user.click(within(notice).getByRole('link', { name: words.sharedImages }))
    await findRow(toolsMachine.name)
  })

  test('little free space is warned of, and no obstacle', async () => {
    const user = await openFor([toolsMachine])
    await user.click(vault(nearlyFullVault))
    expect(await screen.findByText(texts.littleFree(nearlyFullVault.name, '10 GiB', '80 GiB'))).toBeVisible()
    await confirm(user)
    expect(await screen.findByText(`Accepted: ${toolsMachine.name}.`)).toBeVisible()
  })

  test('without a choice nothing is sent', async () => {
    const user = await openFor([toolsMachine])
    await confirm(user)
    expect(within(itemOf(toolsMachine)).getByRole('alert')).toHaveTextContent(texts.chooseFirst)
    expect(await idsOf(imageSharing, 'invited')).toContain(toolsMachine.id)
  })

  test('H8: where the size cannot be read it says whom to ask, and the cloud’s refusal is shown at its vault', async () => {
    const user = await openFor([chatCluster], 'cn-north-4')
    expect(within(itemOf(chatCluster)).getByText(texts.sizeUnknown)).toBeVisible()
    await user.click(vault(smallBeijingVault))
    await confirm(user)
    const refusal = await within(itemOf(chatCluster)).findByRole('alert')
    expect(textOf(refusal)).toMatch(/^vault-studio-trial: The capacity of this vault is less .*IMG\.0182/)
    await user.click(vault(beijingVault))
    await user.click(screen.getByRole('button', { name: texts.retry(1) }))
    expect(await screen.findByText(`Accepted: ${chatCluster.name}.`)).toBeVisible()
  })
})

describe('several images', () => {
  const openBoth = async () => {
    await elsewhereAs(borealis, 'cn-north-4').answer!([buildFarm.id], 'rejected')
    return openFor([chatCluster, buildFarm], 'cn-north-4')
  }
  const ownVault = ({ name }: { name: string }) => screen.getByRole('combobox', { name: texts.vaultOf(name) })

  test('one vault for all', async () => {
    const user = await openBoth()
    await user.click(vault(beijingVault))
    await confirm(user)
    expect(await screen.findByText(/^Accepted: .*chat-cluster.*/)).toBeVisible()
    expect(await idsOf('cn-north-4', 'received')).toEqual(expect.arrayContaining([chatCluster.id, buildFarm.id]))
  })

  test('C2: another for one of them; what is refused stays alone, and is tried again in another vault', async () => {
    const user = await openBoth()
    await user.click(vault(smallBeijingVault))
    await choose(user, ownVault(buildFarm), texts.option(beijingVault.name, '500 GiB', '380 GiB'))
    await confirm(user)
    expect(await screen.findByText(`Accepted: ${buildFarm.name}.`)).toBeVisible()
    expect(textOf(within(itemOf(chatCluster)).getByRole('alert'))).toContain('IMG.0182')
    expect(screen.queryByText(buildFarm.id, { selector: 'li > code' })).toBeNull()
    await user.click(vault(beijingVault))
    await user.click(screen.getByRole('button', { name: texts.retry(1) }))
    expect(await screen.findByText(/^Accepted: .*chat-cluster-whole-machine\.$/)).toBeVisible()
  })

  test('a vault is created without losing what is chosen, and is the one for all', async () => {
    const user = await openBoth()
    await choose(user, ownVault(chatCluster), texts.option(beijingVault.name, '500 GiB', '380 GiB'))
    await createVault(user, 'vault-new')
    await waitFor(() => expect(vault({ name: 'vault-new' })).toBeChecked())
    await confirm(user)
    expect(await screen.findByText(/^Accepted: /)).toBeVisible()
    const vaults = await elsewhereAs(borealis, 'cn-north-4').listVaults!()
    const used = (name: string) => vaults.find((each) => each.name === name)?.usedGiB
    expect(used('vault-new')).toBe(80)
    expect(used(beijingVault.name)).toBe(120 + 240)
  })
})

describe('no vault to choose', () => {
  test('none at all: it says so, and one that is created fits and is chosen', async () => {
    const user = await openFor([buildFarm], 'cn-north-4', cumulus)
    expect(screen.getByText(texts.noVault)).toBeVisible()
    await createVault(user, 'vault-analytics')
    await waitFor(() => expect(vault({ name: 'vault-analytics' })).toBeChecked())
    await confirm(user)
    expect(await screen.findByText(`Accepted: ${buildFarm.name}.`)).toBeVisible()
    expect(await idsOf('cn-north-4', 'received', cumulus)).toContain(buildFarm.id)
  })

  test('none that fits: it says how large one must be', async () => {
    await elsewhereAs(cumulus, 'cn-north-4').createVault!({ name: 'vault-tiny', sizeGiB: 50 })
    await openFor([buildFarm], 'cn-north-4', cumulus)
    expect(await screen.findByText(texts.noneFits('80 GiB'))).toBeVisible()
    expect(vault({ name: 'vault-tiny' })).toBeDisabled()
  })

  test('they cannot be read: it says so, and Retry reads them', async () => {
    await page.open(paths.sharedImages(placeOf(borealis, imageSharing)))
    await page.settled()
    await page.setFaults({ failNext: { kind: 'server-error', count: 3, action: 'ListVault' } })
    const user = await openFor([toolsMachine])
    expect(screen.getByText(vaultWords.list.failed)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    await screen.findByRole('radio', { name: fittingVault.name })
  })
})

describe('what the address names', () => {
  test('what is accepted already, needs no vault or is not known each has its sentence', async () => {
    await openFor([toolsMachine, mapTiles, retiredForum, { id: 'no-such-image' }])
    expect(screen.getByText(texts.needsNone(mapTiles.name))).toBeVisible()
    expect(screen.getByText(texts.needsNone(retiredForum.name))).toBeVisible()
    expect(screen.getByText(texts.unknown('no-such-image'))).toBeVisible()
    expect(itemOf(toolsMachine)).toBeVisible()
  })

  test('nothing that could be accepted: a way back', async () => {
    const user = await openFor([buildFarm], 'cn-north-4')
    expect(screen.getByText(texts.alreadyAccepted(buildFarm.name))).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.confirm })).toBeNull()
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: words.sharedImages }))
    await findRow(buildFarm.name)
  })

  test('no image at all', async () => {
    await openFor([])
    expect(screen.getByText(texts.nothingToDo, { exact: false })).toBeVisible()
  })

  test('one whose share ends meanwhile goes by itself', async () => {
    const user = await openFor([toolsMachine])
    await user.click(vault(fittingVault))
    await elsewhereAs(aurora, imageSharing).stopSharing(toolsMachine.id, [projectOf(borealis, imageSharing)])
    expect(await screen.findByText(texts.unknown(toolsMachine.id))).toBeVisible()
    expect(screen.queryByRole('button', { name: texts.confirm })).toBeNull()
  })
})

test('leaving with something chosen asks first', async () => {
  const user = await openFor([toolsMachine])
  await user.click(vault(fittingVault))
  await user.click(screen.getByRole('button', { name: texts.cancel }))
  await pressIn(user, await findDialog(texts.leave), 'Stay')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(vault(fittingVault)).toBeChecked()
  await user.click(screen.getByRole('button', { name: texts.cancel }))
  await pressIn(user, await findDialog(texts.leave), 'Leave')
  await waitFor(() => expect(location.pathname).toBe(paths.sharedImages(placeOf(borealis, imageSharing))))
})
