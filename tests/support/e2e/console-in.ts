import { expect, type FrameLocator, type Locator, type Page } from 'playwright/test'
import type { AccountRecord } from '../../../mocks/engine/world.ts'
import { english, type Wording } from './wording.ts'

/** The console in a page, or in a frame of one, as a person finds their way in it: by roles, labels and texts of one language. */
export function consoleIn(page: Page | FrameLocator, { messages, words }: Wording = english) {
  const action = (label: string, of: string) => page.getByRole('button', { name: `${label}: ${of}`, exact: true })
  const menuItem = (name: string | RegExp) => page.getByRole('menuitem', { name })
  const region = page.getByRole('combobox', { name: messages.shell.region, exact: true })
  const accountMenu = page.getByRole('banner').getByRole('button', { name: messages.shell.account('') })
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })

  /** Presses an entry of a row's More menu. */
  async function more(label: string, of: string) {
    await action(messages.list.moreActions, of).click()
    await menuItem(label).click()
  }

  /** Presses an action of a row, be it a button or in its menu. */
  async function act(label: string, of: string) {
    await row(of).waitFor()
    if ((await action(label, of).count()) > 0) await action(label, of).click()
    else await more(label, of)
  }

  /** Where an image is shared, in a window or on a page of its own (P8). */
  const sharing = {
    field: page.getByRole('textbox', { name: words.accountField ?? words.accountId, exact: true }),
    submit: (n: number) =>
      page.getByRole('button', { name: messages.shareModal.submit(words.shareButton?.verb ?? words.share, n) }),
    access: page.getByRole('list', { name: words.answers?.recipients ?? messages.shareModal.whoHasAccess }),
  }

  return {
    /** An action of a row, by its label and the row's name. */
    action,
    /** A row's checkbox. */
    select: (name: string) => page.getByRole('checkbox', { name: messages.list.select(name), exact: true }),
    /** What can be done with the selected images. */
    selected: page.getByRole('group', { name: messages.severalImages.group }),
    row,
    tab: (label: string) =>
      page.getByRole('navigation', { name: words.menu.images }).getByRole('link', { name: label, exact: true }),
    menu: (label: string) =>
      page.getByRole('navigation', { name: words.product }).getByRole('link', { name: label, exact: true }),
    shareDialog: (image: string) =>
      page.getByRole('dialog', { name: messages.shareModal.title(words.shareWindow, image) }),
    stopDialog: (image: string) =>
      page.getByRole('dialog', { name: messages.stopSharing.title(words.stopSharing, image) }),
    region,
    accountMenu,
    async openAccountInformation() {
      await accountMenu.click()
      await menuItem(words.accountInformation).click()
    },
    async switchAccount({ id, name }: AccountRecord) {
      await accountMenu.click()
      await menuItem(`${name} ${id}`).click()
      await accountMenu.and(page.getByRole('button', { name: messages.shell.account(name) })).waitFor()
    },
    more,
    async chooseRegion(id: string) {
      await region.fill(id)
      await region.press('Enter')
      const there = () => page.locator('html').evaluate(() => location.pathname.split('/')[3])
      await expect.poll(there).toBe(id)
    },
    act,
    sharing,
    async share(image: string, { id }: Pick<AccountRecord, 'id'>) {
      await act(words.share, image)
      await sharing.field.fill(`${id} `)
      await sharing.submit(1).click()
      await page.getByText(messages.shareModal.sharedWith(1)).waitFor()
    },
    async stopSharing(image: string) {
      await act(words.stopSharing, image)
      const dialog = page.getByRole('dialog', { name: image })
      await dialog.getByRole('checkbox').first().check()
      await dialog.getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) }).click()
      await dialog.getByText(messages.stopSharing.stopped(1)).waitFor()
    },
    async startOver() {
      await page.getByRole('button', { name: messages.world.startOver }).click()
      await page.getByRole('dialog').getByRole('button', { name: messages.world.startOver }).click()
    },
  }
}

/** Chooses one of a select's options by its text; what is chosen already has it too. */
export async function choose(select: Locator, option: RegExp) {
  await select.click()
  // In the frame that the select is in.
  await select.locator('xpath=ancestor::html').getByTitle(option).last().click()
}
