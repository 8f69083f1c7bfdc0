import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis } from '../../mocks/worlds/everyday/alibaba-accounts.ts'
import { lobby, stillCopying } from '../../mocks/worlds/everyday/alibaba-aurora-images.ts'
import { fromDeletedImage, studioSite } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { renderNode } from '../../mocks/worlds/everyday/alibaba-partner-images.ts'
import { words } from '../../src/clouds/alibaba/words/en.ts'
import { messages } from '../../src/i18n/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { comparing, nothing, nowhere, type Way } from '../support/pages/compared-styles.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog, openMore } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const compared = comparing(page)
const hers = placeOf(aurora)
const instances = paths.instances(placeOf(borealis))
const again = words.reinitialisation!

const opening =
  (action: string, name: string, title: string): Way =>
  async (user) => {
    await act(user, action, name)
    await findDialog(title)
  }

const ways: Record<string, [path: string, way: Way]> = {
  'custom images': [paths.customImages(hers, stillCopying.id), nowhere],
  'the Share window with its account type': [
    paths.customImages(hers, lobby.id),
    opening(words.share, lobby.name, `${words.shareWindow}: ${lobby.name}`),
  ],
  'the question before a copy is cancelled': [
    paths.customImages(hers, stillCopying.id),
    opening(messages.cancelCopy.cancelCopy, stillCopying.name, messages.cancelCopy.title(stillCopying.name)),
  ],
  'the dialog that copies a received image': [
    paths.sharedImages(hers, renderNode.id),
    opening(words.copy, renderNode.name, `${words.copy}: ${renderNode.name}`),
  ],
  'what is under More of an instance': [
    instances,
    async (user) => {
      await openMore(user, studioSite.name, words.reinstall)
    },
  ],
  'the question before an instance is stopped': [
    instances,
    opening(words.power!.stop, studioSite.name, words.power!.stopTitle(studioSite.name)),
  ],
  'the question before a disk is re-initialised, its image gone': [
    instances,
    async (user) => {
      await opening(again.reinitialise, fromDeletedImage.name, again.title(fromDeletedImage.name))(user)
      await screen.findByText(again.imageGone)
    },
  ],
}

test.each(Object.entries(ways))('the style sheet gives the look that antd gives: %s', async (_, [path, way]) => {
  expect(await compared(path, way)).toEqual(nothing)
})
