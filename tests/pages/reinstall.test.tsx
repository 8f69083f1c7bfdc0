import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, openInstanceDialog, rowThatSays, visibleText } from '../support/pages/instances.ts'
import { act, choose, findRow } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const rejectElsewhere = async (image: { id: string; name: string }) => {
  const user = await page.open(paths.sharedImages(placeOf(aurora), image.id))
  await act(user, 'Reject', image.name)
}

describe('reinstalling', () => {
  const openReinstall = async (user: UserEvent, instance: string) => {
    const opened = await openInstanceDialog(user, words.reinstall, instance)
    const field = within(opened.dialog).getByRole('combobox', { name: 'Image to reinstall from' })
    return { ...opened, field, send: () => opened.press(words.reinstall) }
  }

  test('T4: from the present, received image: says first what is wiped, then changes and runs again', async () => {
    const user = await openInstances(page)
    const { dialog, send } = await openReinstall(user, 'render-trailer')
    expect(within(dialog).getByText(words.reinstallConsequence)).toBeVisible()
    expect(within(dialog).getByTitle(`${renderNode.name} (${renderNode.id})`)).toBeVisible()
    expect(within(dialog).getByText(words.reminders.trust)).toBeVisible()
    await send()
    expect(await screen.findByText('render-trailer is being reinstalled.')).toBeVisible()
    expect(await rowThatSays('render-trailer', 'Changing')).toBeVisible()
    const row = await findRow('render-trailer')
    for (const action of [words.createImage, words.reinstall, words.terminate]) {
      expect(within(row).getByRole('button', { name: `${action}: render-trailer` })).toHaveAccessibleDescription(
        'The instance is changing: wait until that is done',
      )
    }
    page.passTime(60_000)
    await user.click(screen.getByRole('button', { name: 'Refresh' }))
    expect(await rowThatSays('render-trailer', 'Running')).toBeVisible()
  })

  test('from another image, chosen among one’s own and received ones', async () => {
    const user = await openInstances(page)
    const { field, send } = await openReinstall(user, 'lobby-1')
    await choose(user, field, `${goldenWebBase.name} (${goldenWebBase.id})`)
    await send()
    expect(await screen.findByText('lobby-1 is being reinstalled.')).toBeVisible()
    expect(await within(await findRow('lobby-1')).findByRole('link', { name: goldenWebBase.name })).toBeVisible()
  })

  test.each([
    { what: 'an image that is still being made', id: stillCreating.id },
    { what: 'another account’s image', id: studioInternal.id },
  ])('does not offer $what', async ({ id }) => {
    const user = await openInstances(page)
    const { field } = await openReinstall(user, 'lobby-1')
    await user.type(field, id)
    expect(await visibleText(document.body, 'No images')).toBeInTheDocument()
  })

  test('does not offer a rejected image', async () => {
    await rejectElsewhere(textureBaker)
    const user = await openInstances(page)
    const { field } = await openReinstall(user, 'lobby-1')
    await user.type(field, textureBaker.id)
    expect(await visibleText(document.body, 'No images')).toBeInTheDocument()
  })

  test('where the present image was rejected, says so and chooses none', async () => {
    await rejectElsewhere(renderNode)
    const user = await openInstances(page)
    const { dialog, send } = await openReinstall(user, 'render-trailer')
    expect(
      within(dialog).getByText(`You rejected the present image, ${renderNode.name}. Accept it to reinstall from it.`),
    ).toBeVisible()
    await send()
    expect(await visibleText(dialog, 'Choose an image')).toBeInTheDocument()
  })

  test('where the share of the present image has ended, says what still works, and another image does', async () => {
    const user = await openInstances(page, borealis)
    const { dialog, field, send } = await openReinstall(user, 'relay-trial')
    expect(await within(dialog).findByText(words.imageGone)).toBeVisible()
    await choose(user, field, `${studioInternal.name} (${studioInternal.id})`)
    await send()
    expect(await screen.findByText('relay-trial is being reinstalled.')).toBeVisible()
  })

  test('from the cloud’s own image that the instance has', async () => {
    const user = await openInstances(page, drift)
    const { send } = await openReinstall(user, 'first-server')
    await send()
    expect(await screen.findByText('first-server is being reinstalled.')).toBeVisible()
  })

  test('the cloud’s refusal is shown inside', async () => {
    const user = await openInstances(page)
    const { dialog, send } = await openReinstall(user, 'lobby-1')
    await page.setFaults({ failNext: { kind: 'refused', count: 1, action: 'ResetInstance' } })
    await send()
    expect(await within(dialog).findByText('The instance could not be reinstalled.')).toBeVisible()
    await send()
    expect(await screen.findByText('lobby-1 is being reinstalled.')).toBeVisible()
  })
})
