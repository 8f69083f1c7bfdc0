import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/pingan-accounts.ts'
import { oneSlotLeft } from '../../mocks/worlds/everyday/pingan-aurora-images.ts'
import { renderNode, textureBaker } from '../../mocks/worlds/everyday/pingan-partner-images.ts'
import { words } from '../../src/clouds/pingan/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { comparing, nothing, nowhere, type Way } from '../support/pages/compared-styles.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const compared = comparing(page)
const hers = placeOf(aurora)
const { leave, title } = words.leaving!

const ways: Record<string, [path: string, way: Way]> = {
  'the page that shares an image, with what does not fit': [
    paths.imageSharing(hers, oneSlotLeft.id),
    async (user) => {
      await user.click(await screen.findByRole('textbox', { name: words.accountId }))
      await user.paste(`12 ${aurora.id} ${borealis.id} drift.labs`)
    },
  ],
  'the page that shares an image, of one that is not one’s own': [paths.imageSharing(hers, renderNode.id), nowhere],
  'shared images, with the quota that they take': [paths.sharedImages(hers), nowhere],
  'the window that gives an image up': [
    paths.sharedImages(hers),
    async (user) => {
      await act(user, leave, textureBaker.name)
      await findDialog(title(textureBaker.name))
    },
  ],
  'a received image’s own page': [paths.image(hers, textureBaker.id), nowhere],
}

test.each(Object.entries(ways))('the style sheet gives the look that antd gives: %s', async (_, [path, way]) => {
  expect(await compared(path, way)).toEqual(nothing)
})
