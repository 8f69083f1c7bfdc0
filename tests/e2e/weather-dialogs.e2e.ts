import type { Locator, Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { edgeRelay, goldenWebBase, lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { borealis as borealisOnHuawei, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { fittingVault } from '../../mocks/worlds/everyday/huawei-vaults.ts'
import type { CloudErrorKind } from '../../src/clouds/cloud-error.ts'
import type { FaultKind } from '../../src/clouds/console/wire.ts'
import { paths } from '../../src/ui/paths.ts'
import { choose, consoleIn } from '../support/e2e/console-in.ts'
import { setFaults } from '../support/e2e/faults.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages, words } = english
const { words: onHuawei } = await wordingIn('en', 'huawei')
const hers = placeOf(aurora)
const theirs = placeOf(borealisOnHuawei, imageSharing)
const ofImage = messages.imageDetails
const vaults = onHuawei.vaults!

/** Something that a person fills in and sends. */
interface Task {
  /** Fills it in. */
  begin(page: Page): Promise<void>
  /** Sends it, the first time and again. */
  send: string
  again?: string
  /** What was entered, which is still there after a failure. */
  kept(page: Page): Promise<void>
  done(page: Page): Locator
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

async function open(page: Page, action: string, { id, name }: { id: string; name: string }) {
  await page.goto(paths.customImages(hers, id))
  await consoleIn(page).act(action, name)
  await page.getByRole('dialog').waitFor()
}

const tasks: Record<string, Task> = {
  sharing: {
    async begin(page) {
      await open(page, words.share, lobby)
      await box(page, words.accountId).fill(`${drift.id} `)
    },
    send: messages.shareModal.submit(words.share, 1),
    again: messages.shareModal.retry(1),
    kept: (page) => expect(page.getByRole('list', { name: messages.shareModal.toShareWith })).toContainText(drift.id),
    done: (page) => page.getByText(messages.shareModal.sharedWith(1)),
  },
  'stopping to share': {
    async begin(page) {
      await open(page, words.stopSharing, goldenWebBase)
      await page.getByRole('checkbox', { name: borealis.id }).check()
    },
    send: messages.stopSharing.submit(words.stopSharing, 1),
    again: messages.stopSharing.retry(1),
    kept: (page) => expect(page.getByRole('checkbox', { name: borealis.id })).toBeChecked(),
    done: (page) => page.getByText(messages.stopSharing.stopped(1)),
  },
  copying: {
    async begin(page) {
      await open(page, words.copy, lobby)
      await choose(page.getByRole('combobox', { name: messages.copyImage.regions }), /Nanjing/)
      await box(page, messages.copyImage.name).fill('a-copy')
    },
    send: messages.copyImage.submit(words.copy, 1),
    again: messages.copyImage.retry(1),
    kept: (page) => expect(box(page, messages.copyImage.name)).toHaveValue('a-copy'),
    done: (page) => page.getByRole('list', { name: messages.copyImage.copies }).getByRole('listitem'),
  },
  editing: {
    async begin(page) {
      await open(page, messages.image.edit, goldenWebBase)
      await box(page, ofImage.edit.name).fill('golden')
    },
    send: ofImage.edit.submit,
    kept: (page) => expect(box(page, ofImage.edit.name)).toHaveValue('golden'),
    done: (page) => consoleIn(page).row('golden'),
  },
  deleting: {
    begin: (page) => open(page, messages.image.delete, edgeRelay),
    send: ofImage.delete.submit,
    kept: (page) => expect(page.getByRole('dialog')).toBeVisible(),
    done: (page) => page.getByText(ofImage.delete.deleted(edgeRelay.name)),
  },
  'creating an image': {
    async begin(page) {
      await page.goto(paths.instances(hers))
      await consoleIn(page).act(words.createImage, 'lobby-1')
      await box(page, messages.instanceActions.name).fill('of-lobby-1')
    },
    send: words.createImage,
    kept: (page) => expect(box(page, messages.instanceActions.name)).toHaveValue('of-lobby-1'),
    done: (page) => page.getByText(messages.instanceActions.creatingImage('of-lobby-1')),
  },
  'creating instances': {
    async begin(page) {
      await page.goto(paths.createInstances(hers, lobby.id))
      await box(page, words.instances.name).fill('arcade')
      await choose(page.getByRole('combobox', { name: messages.createInstances.zone }), /3/)
    },
    send: words.createInstance,
    kept: (page) => expect(box(page, words.instances.name)).toHaveValue('arcade'),
    done: (page) => page.getByText(words.instances.creating(1)),
  },
  'creating a vault': {
    async begin(page) {
      await page.goto(paths.vaults(theirs))
      await page.getByRole('main').getByRole('button', { name: vaults.createVault }).click()
      await box(page, vaults.creation.name).fill('second-try')
    },
    send: vaults.createVault,
    kept: (page) => expect(box(page, vaults.creation.name)).toHaveValue('second-try'),
    done: (page) => page.getByText(vaults.creation.created('second-try')),
  },
  accepting: {
    async begin(page) {
      await page.goto(paths.acceptImages(theirs, [toolsMachine.id]))
      await page.getByRole('radio', { name: fittingVault.name }).check()
    },
    send: vaults.acceptance.confirm,
    again: vaults.acceptance.retry(1),
    kept: (page) => expect(page.getByRole('radio', { name: fittingVault.name })).toBeChecked(),
    done: (page) => page.getByText(vaults.acceptance.alreadyAccepted(toolsMachine.name)),
  },
}

const told: Record<FaultKind, CloudErrorKind> = {
  throttled: 'throttled',
  refused: 'forbidden',
  'server-error': 'unavailable',
  'lost-connection': 'unavailable',
}

/** Where it is, the button of a dialog, which may be called as another on the page is. */
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last()

for (const kind of Object.keys(told) as FaultKind[]) {
  test(`with every change met by ${kind} each dialog says why, keeps what was entered and sends it again`, async ({
    page,
    trouble,
  }) => {
    trouble.allowFailedResources()
    for (const [what, { begin, send, again = send, kept, done }] of Object.entries(tasks)) {
      await test.step(what, async () => {
        await begin(page)
        await setFaults(page, { failShare: { kind, share: 1, calls: 'writes' } })
        await button(page, send).click()
        await expect(page.getByText(messages.errors[told[kind]]).first()).toBeVisible()
        await kept(page)
        await setFaults(page, {})
        await button(page, again).click()
        await expect(done(page).first()).toBeVisible()
      })
    }
  })
}

test('offline nothing that was entered is lost, and once it is back everything can be sent', async ({
  page,
  context,
  trouble,
}) => {
  trouble.allowFailedResources()
  for (const [what, { begin, send, again = send, kept, done }] of Object.entries(tasks)) {
    await test.step(what, async () => {
      await begin(page)
      await setFaults(page, { failShare: { kind: 'lost-connection', share: 1 } })
      await context.setOffline(true)
      await expect(page.getByText(messages.shell.offline)).toBeVisible()
      await button(page, send).click()
      await expect(page.getByText(messages.errors.unavailable).first()).toBeVisible()
      await kept(page)
      await setFaults(page, {})
      await context.setOffline(false)
      await expect(page.getByText(messages.shell.offline)).toHaveCount(0)
      await kept(page)
      await button(page, again).click()
      await expect(done(page).first()).toBeVisible()
    })
  }
})
