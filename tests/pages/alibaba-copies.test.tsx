import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { chineseName, goldenWebBase, stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { messages } from '../../src/i18n/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, findRow, openMore, pressIn, rowNames, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const texts = messages.cancelCopy
const hers = placeOf(aurora)
const shanghai = 'China (Shanghai)'
const beijing = 'China (Beijing)'

const imagesIn = async (region: string) =>
  (await elsewhereAs(aurora, region).listImages('own')).images.map(({ id, name }) => ({ id, name }))
const ids = async () => (await imagesIn('cn-hangzhou')).map(({ id }) => id)
const openList = () => page.open(`${paths.customImages(hers)}?size=20`)

async function ask(user: UserEvent) {
  await act(user, texts.cancelCopy, stillCopying.name)
  return findDialog(texts.title(stillCopying.name))
}

describe('a copy that is being made here', () => {
  test('is cancelled from its row: the consequence first, the news with the focus after', async () => {
    const user = await openList()
    const first = await ask(user)
    expect(within(first).getByText(texts.consequence)).toBeVisible()
    await pressIn(user, first, texts.keep)
    await waitFor(() => expect(first).not.toBeInTheDocument())
    expect(within(await findRow(stillCopying.name)).getByRole('button', { name: /^More/ })).toHaveFocus()
    expect(await ids()).toContain(stillCopying.id)

    await pressIn(user, await ask(user), texts.cancelCopy)
    const notice = (await screen.findByText(texts.cancelled(stillCopying.name))).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
    await waitFor(() => expect(rowNames()).not.toContain(stillCopying.name))
    expect(await ids()).not.toContain(stillCopying.id)
  })

  test('is cancelled from its page, which then leads to the list with the news', async () => {
    const user = await page.open(paths.image(hers, stillCopying.id))
    await user.click(await screen.findByRole('button', { name: `${texts.cancelCopy}: ${stillCopying.name}` }))
    await pressIn(user, await findDialog(texts.title(stillCopying.name)), texts.cancelCopy)
    const notice = (await screen.findByText(texts.cancelled(stillCopying.name))).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
    expect(location.pathname).toBe(paths.customImages(hers))
    expect(await ids()).not.toContain(stillCopying.id)
  })

  test('that has ended meanwhile says so, and stays', async () => {
    const user = await openList()
    const dialog = await ask(user)
    page.passTime(3_600_000)
    await pressIn(user, dialog, texts.cancelCopy)
    expect(await within(dialog).findByText(texts.ended)).toBeVisible()
    const close = within(dialog)
      .getAllByRole('button', { name: texts.close })
      .find((button) => button.innerText === texts.close)
    expect(close).toHaveFocus()
    expect(within(dialog).queryByText(texts.failed)).toBeNull()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(await ids()).toContain(stillCopying.id)
    expect(within(await findRow(stillCopying.name)).getByRole('button', { name: /^More/ })).toHaveFocus()
    const item = await openMore(user, stillCopying.name, texts.cancelCopy)
    expect(within(item).getByText(texts.tooLate)).toBeInTheDocument()
  })

  test('that somebody else cancelled is gone all the same', async () => {
    const user = await openList()
    const dialog = await ask(user)
    await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'CancelCopyImage' } })
    await pressIn(user, dialog, texts.cancelCopy)
    expect(await within(dialog).findByText(texts.failed)).toBeVisible()
    await elsewhereAs(aurora).cancelCopy!(stillCopying.id)
    await waitFor(() => expect(rowNames()).not.toContain(stillCopying.name))
    expect(await within(dialog).findByText(texts.gone)).toBeVisible()
    await user.keyboard('{Enter}')
    const notice = (await screen.findByText(texts.cancelled(stillCopying.name))).closest('[role="status"]')
    await waitFor(() => expect(notice).toHaveFocus())
  })

  test('when the cloud refuses, a second try cancels', async () => {
    const user = await openList()
    const dialog = await ask(user)
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'CancelCopyImage' } })
    await pressIn(user, dialog, texts.cancelCopy)
    expect(await within(dialog).findByText(texts.failed)).toBeVisible()
    expect(await ids()).toContain(stillCopying.id)
    await pressIn(user, dialog, texts.cancelCopy)
    expect(await screen.findByText(texts.cancelled(stillCopying.name))).toBeVisible()
  })

  test('only: an image that is there has nothing to cancel', async () => {
    const user = await openList()
    await openMore(user, goldenWebBase.name, words.share)
    expect(screen.queryByRole('menuitem', { name: new RegExp(`^${texts.cancelCopy}`) })).toBeNull()
  })
})

describe('the Copy dialog', () => {
  const lines = (dialog: HTMLElement, list: string) => {
    const found = within(dialog).queryByRole('list', { name: list })
    return found ? within(found).getAllByRole('listitem').map(textOf) : []
  }

  async function copyTo(...regions: string[]) {
    const user = await page.open(paths.customImages(hers, chineseName.id))
    await act(user, words.copy, chineseName.name)
    const dialog = await findDialog(`${words.copy}: ${chineseName.name}`)
    for (const region of regions) {
      await user.type(within(dialog).getByRole('combobox', { name: 'Regions' }), region)
      await user.click((await screen.findAllByTitle(region)).at(-1)!)
    }
    await pressIn(user, dialog, `${words.copy} to ${regions.length} region${regions.length === 1 ? '' : 's'}`)
    const list = messages.copyImage.copies
    await waitFor(() => expect(lines(dialog, list)).toEqual(regions.map(() => expect.stringContaining('Copying'))))
    return { user, dialog, list }
  }

  test('cancels the copy in one region, and leaves the others', async () => {
    const { user, dialog, list } = await copyTo(shanghai, beijing)
    await pressIn(user, dialog, `${texts.cancelCopy}: ${shanghai}`)
    const question = await findDialog(texts.title(`${chineseName.name} (${shanghai})`))
    await pressIn(user, question, texts.cancelCopy)
    const notice = await within(dialog).findByText(texts.cancelled(`${chineseName.name} (${shanghai})`))
    await waitFor(() => expect(notice.closest('[role="status"]')).toHaveFocus())
    await waitFor(() => expect(lines(dialog, list)).toEqual([expect.stringContaining(beijing)]))
    expect((await imagesIn('cn-shanghai')).map(({ name }) => name)).not.toContain(chineseName.name)
    expect((await imagesIn('cn-beijing')).map(({ name }) => name)).toContain(chineseName.name)
    expect(await ids()).toContain(chineseName.id)
  })

  test('offers nothing to cancel once a copy is finished', async () => {
    const { dialog, list } = await copyTo(shanghai)
    expect(within(dialog).getByRole('button', { name: `${texts.cancelCopy}: ${shanghai}` })).toBeVisible()
    page.passTime(60_000)
    await waitFor(() => expect(lines(dialog, list)).toEqual([expect.stringContaining('Normal')]))
    expect(within(dialog).queryByRole('button', { name: new RegExp(`^${texts.cancelCopy}`) })).toBeNull()
  })

  test('of several images does the same, for each image', async () => {
    const { user, dialog } = await copyTo(shanghai)
    await pressIn(user, dialog, 'Close')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    await user.click(await screen.findByRole('checkbox', { name: `Select ${chineseName.name}` }))
    const bar = screen.getByRole('group', { name: 'Selected images' })
    await user.click(within(bar).getByRole('button', { name: words.copy }))
    const several = await findDialog(`${words.copy}: 1 image`)
    await pressIn(user, several, `${texts.cancelCopy}: ${shanghai}`)
    const question = await findDialog(texts.title(`${chineseName.name} (${shanghai})`))
    await pressIn(user, question, texts.cancelCopy)
    expect(await within(several).findByText(texts.cancelled(`${chineseName.name} (${shanghai})`))).toBeVisible()
    await waitFor(() => expect(lines(several, messages.severalImages.copiesOf(chineseName.name))).toEqual([]))
  })
})
