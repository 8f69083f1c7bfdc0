import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/huawei-aurora-images.ts'
import {
  mapTiles,
  matchmakerBase,
  matchServerHongKong,
  replaysHongKong,
  toolsMachine,
} from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { aurora as auroraOnTencent } from '../../mocks/worlds/everyday/accounts.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow, textOf } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const texts = words.invitations!
const guiyang = placeOf(borealis, imageSharing)
const openIn = (region = imageSharing, account = borealis) => page.open(paths.sharedImages(placeOf(account, region)))

const findPrompt = () => screen.findByRole('region', { name: texts.prompt.label })
const waiting = () => {
  const list = screen.queryByRole('list', { name: texts.prompt.images })
  return list
    ? within(list)
        .getAllByRole('checkbox')
        .map((box) => textOf(box.closest('label')!))
    : []
}
const named = ({ name, id }: { name: string; id: string }) => `${name} ${id}`
const waits = (images: { name: string; id: string }[]) =>
  waitFor(() => expect(waiting().toSorted()).toEqual(images.map(named).toSorted()))

async function select(user: UserEvent, ...images: { name: string; id: string }[]) {
  for (const image of images) await user.click(await screen.findByRole('checkbox', { name: named(image) }))
}
const answer = (user: UserEvent, word: string, n: number) =>
  user.click(screen.getByRole('button', { name: `${word}: ${n} selected` }))

describe('the prompt above the list (H3)', () => {
  test('H4: shows what waits, with all that is known of it, and the list has none of it', async () => {
    await openIn()
    await waits([matchmakerBase, mapTiles, toolsMachine])
    expect(within(await findPrompt()).getByText('3 images are waiting for your answer.')).toBeVisible()
    const item = screen.getByRole('checkbox', { name: named(mapTiles) }).closest('li')!
    expect(textOf(item)).toContain('Data disk · Other · 100 GiB')
    expect(textOf(item)).toContain(projectOf(aurora, imageSharing))
    await page.settled()
    expect(screen.getByText('You rejected the one image that is shared with you here.')).toBeVisible()
  })

  test('some are accepted: they come into the list, the others wait on', async () => {
    const user = await openIn()
    await select(user, matchmakerBase, mapTiles)
    await answer(user, texts.accept, 2)
    const notice = await screen.findByText(
      `Accepted: ${[mapTiles, matchmakerBase].map(({ name }) => name).join(' and ')}.`,
    )
    expect(notice.closest('[role="status"]')).toHaveFocus()
    await waits([toolsMachine])
    await findRow(matchmakerBase.name)
    await findRow(mapTiles.name)
    expect(await statusOf(matchmakerBase)).toBe('accepted')
  })

  test('some are rejected: they are under Rejected Images, and in no list here', async () => {
    const user = await openIn()
    await select(user, matchmakerBase)
    await answer(user, texts.reject, 1)
    const notice = await screen.findByText(`Rejected: ${matchmakerBase.name}.`)
    await waits([mapTiles, toolsMachine])
    expect(await statusOf(matchmakerBase)).toBe('rejected')
    await user.click(within(notice).getByRole('link', { name: words.rejectedImages }))
    await findRow(matchmakerBase.name)
  })

  test('Accept All: what needs no vault goes through, and the page for whole-machine images opens once', async () => {
    const user = await openIn()
    await waits([matchmakerBase, mapTiles, toolsMachine])
    await user.click(screen.getByRole('button', { name: texts.acceptAll }))
    await screen.findByRole('heading', { level: 1, name: words.vaults!.acceptWholeMachine })
    expect(location.pathname + location.search).toBe(paths.acceptImages(guiyang, [toolsMachine.id]))
    expect(await screen.findByText(/^Accepted: .*matchmaker-base/)).toBeVisible()
    expect(await statusOf(matchmakerBase)).toBe('accepted')
    expect(await statusOf(mapTiles)).toBe('accepted')
    expect(await statusOf(toolsMachine)).toBe('pending')
  })

  test('answering needs a selection, and says so', async () => {
    const user = await openIn()
    await waits([matchmakerBase, mapTiles, toolsMachine])
    const accept = screen.getByRole('button', { name: `${texts.accept}: 0 selected` })
    expect(accept).toHaveAttribute('aria-disabled', 'true')
    expect(accept).toHaveAccessibleDescription(texts.prompt.chooseFirst)
    const all = screen.getByRole('checkbox', { name: texts.prompt.selectAll })
    await user.click(all)
    expect(screen.getByRole('button', { name: `${texts.accept}: 3 selected` })).not.toHaveAttribute('aria-disabled')
    await user.click(all)
    expect(accept).toHaveAttribute('aria-disabled', 'true')
  })

  test('C2: what is refused stays, with the reason beside it, and can be tried again', async () => {
    const user = await openIn()
    await select(user, matchmakerBase)
    await page.setFaults({ failNext: { kind: 'server-error', count: 1, action: 'BatchUpdateMembers' } })
    await answer(user, texts.accept, 1)
    expect(await screen.findByText(texts.notAccepted(1))).toBeVisible()
    const item = screen.getByRole('checkbox', { name: named(matchmakerBase) }).closest('li')!
    expect(textOf(item)).toContain('APIGW.0601')
    await answer(user, texts.accept, 1)
    await findRow(matchmakerBase.name)
    expect(screen.queryByText(texts.notAccepted(1))).toBeNull()
    await waits([mapTiles, toolsMachine])
  })

  test('one whose share ends leaves the prompt by itself, and the selection', async () => {
    const user = await openIn()
    await select(user, matchmakerBase, mapTiles)
    await elsewhereAs(aurora, imageSharing).stopSharing(mapTiles.id, [projectOf(borealis, imageSharing)])
    await waits([matchmakerBase, toolsMachine])
    expect(screen.getByRole('button', { name: `${texts.accept}: 1 selected` })).toBeVisible()
  })

  test('when they cannot be read it says so, and Retry reads them', async () => {
    await openIn('cn-north-4')
    await page.settled()
    await page.setFaults({ failShare: { kind: 'server-error', share: 1, action: 'ListImages' } })
    const user = await openIn()
    const failed = (await screen.findByText(texts.prompt.failed)).closest<HTMLElement>('[role="alert"]')!
    await page.setFaults({})
    await user.click(within(failed).getByRole('button', { name: 'Retry' }))
    await waits([matchmakerBase, mapTiles, toolsMachine])
    expect(failed).not.toBeInTheDocument()
  })

  test('a first invitation appears by itself', async () => {
    await openIn('cn-north-4', drift)
    expect(await screen.findByText(texts.nothingReceived)).toBeVisible()
    await elsewhereAs(aurora).share(lobby.id, [projectOf(drift, 'cn-north-4')])
    await waits([lobby])
    expect(screen.getByText('1 image is waiting for your answer.')).toBeVisible()
  })

  test('there is none on a cloud that does not ask', async () => {
    await page.open(paths.sharedImages(placeOf(auroraOnTencent)))
    await findRow(renderNode.name)
    expect(screen.queryByRole('region', { name: texts.prompt.label })).toBeNull()
  })
})

describe('other regions and projects (H2)', () => {
  const beijing = 'CN North-Beijing4: 2 images'
  const hongKong = 'CN-Hong Kong: 2 images'

  test('the prompt says where else images wait, with a way there', async () => {
    const user = await openIn()
    await screen.findByText(texts.prompt.alsoElsewhere)
    expect(screen.getByRole('link', { name: beijing })).toBeVisible()
    await user.click(screen.getByRole('link', { name: hongKong }))
    await waits([matchServerHongKong, replaysHongKong])
    expect(location.pathname).toBe(paths.sharedImages(placeOf(borealis, 'ap-southeast-1')))
    expect(await screen.findByRole('link', { name: 'CN Southwest-Guiyang1 > Image-Sharing: 3 images' })).toBeVisible()
  })

  test('where none waits, it says that some do elsewhere; the empty list says what to check', async () => {
    const user = await openIn('cn-south-1')
    expect(await screen.findByText(texts.prompt.onlyElsewhere)).toBeVisible()
    expect(screen.queryByRole('region', { name: texts.prompt.label })).toBeNull()
    expect(screen.getByText(texts.nothingReceived)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Find the Project ID that owners need' }))
    expect(await screen.findByRole('heading', { level: 1, name: words.accountInformation })).toBeVisible()
  })

  test('the region switcher counts them, and stands sub-projects under their region', async () => {
    const user = await page.open(paths.instances(placeOf(borealis)))
    await user.click(screen.getByRole('combobox', { name: 'Region' }))
    const options = () => [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')].map(textOf)
    await waitFor(() => expect(options()).toContain(`CN-Hong Kong 2 ${texts.count(2)} ap-southeast-1`))
    expect(options()).toContain(`CN North-Beijing4 2 ${texts.count(2)} cn-north-4`)
    expect(options()).toContain('CN South-Guangzhou cn-south-1')
    expect(screen.getByRole('option', { name: /^CN-Hong Kong 2 images wait for your answer ap-/ })).toBeInTheDocument()
    expect(screen.getByText(texts.countElsewhere(5))).toBeInTheDocument()
    const guiyang1 = options().indexOf('CN Southwest-Guiyang1 cn-southwest-2')
    expect(options()[guiyang1 + 1]).toBe(
      `CN Southwest-Guiyang1 > Image-Sharing 3 ${texts.count(3)} cn-southwest-2_Image-Sharing`,
    )
  })
})

/** What the owner sees that Borealis has answered. */
async function statusOf({ id }: { id: string }) {
  const shares = await elsewhereAs(aurora, imageSharing).listShares(id)
  return shares.find(({ account }) => account === projectOf(borealis, imageSharing))?.status
}
