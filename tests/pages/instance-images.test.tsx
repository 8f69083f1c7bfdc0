import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode } from '../../mocks/worlds/everyday/partner-images.ts'
import { words } from '../../src/clouds/tencent/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openInstances, rowThatSays } from '../support/pages/instances.ts'
import { findRow, rowNames } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

describe('the image of an instance', () => {
  test.each([
    { whose: 'one’s own', instance: 'lobby-1', image: lobby, path: paths.customImages },
    { whose: 'a received one', instance: 'render-trailer', image: renderNode, path: paths.sharedImages },
  ])('$whose is shown by name and leads to its list', async ({ instance, image, path }) => {
    const user = await openInstances(page)
    await user.click(await within(await findRow(instance)).findByRole('link', { name: image.name }))
    await waitFor(() => expect(location.pathname).toBe(path(placeOf(aurora))))
    await waitFor(() => expect(rowNames()).toEqual([image.name]))
  })

  test('can be searched for by name', async () => {
    const user = await openInstances(page)
    await within(await findRow('render-trailer')).findByRole('link', { name: renderNode.name })
    await user.type(screen.getByRole('textbox', { name: 'Search name, ID, image or IP' }), renderNode.name)
    await waitFor(() => expect(rowNames()).toEqual(['render-trailer']))
  })

  test('that is the cloud’s own is shown by name', async () => {
    await openInstances(page, drift)
    expect(await rowThatSays('first-server', 'Ubuntu Server 22.04 LTS 64bit')).toBeVisible()
  })

  test('whose share has ended is marked, and says what still works', async () => {
    await openInstances(page, borealis)
    const row = within(await findRow('relay-trial'))
    const mark = await row.findByRole('button', { name: 'No longer available' })
    expect(mark).toHaveAccessibleDescription(words.imageGone)
    expect(within(await findRow('studio-site')).queryByRole('button', { name: 'No longer available' })).toBeNull()
  })

  test('is marked as soon as its owner stops sharing it', async () => {
    await openInstances(page)
    await within(await findRow('render-trailer')).findByRole('link', { name: renderNode.name })
    await elsewhereAs(borealis).stopSharing(renderNode.id, [aurora.id])
    expect(
      await within(await findRow('render-trailer')).findByRole('button', { name: 'No longer available' }),
    ).toBeVisible()
  })
})
