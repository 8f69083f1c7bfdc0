import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora, borealis, imageSharing } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles, toolsMachine } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { words } from '../../src/clouds/huawei/words/en.ts'
import { paths } from '../../src/ui/paths.ts'
import { comparing, nothing, nowhere, type Way } from '../support/pages/compared-styles.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { act, findDialog } from '../support/pages/on-screen.ts'
import { elsewhereAs, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const compared = comparing(page)
const there = placeOf(borealis, imageSharing)
const { vaults, disks } = words

const accepting: Way = () => elsewhereAs(borealis, imageSharing).answer!([mapTiles.id], 'accepted')

const ways: Record<string, [path: string, way: Way]> = {
  'the prompt with what waits': [paths.sharedImages(there), nowhere],
  'rejected images': [paths.rejectedImages(there), nowhere],
  'the page that asks for a vault': [paths.acceptImages(there, [toolsMachine.id]), nowhere],
  'the window that creates a vault': [
    paths.vaults(there),
    async (user) => {
      await user.click(screen.getByRole('button', { name: vaults!.createVault }))
      await findDialog(vaults!.createVault)
    },
  ],
  disks: [paths.disks(placeOf(borealis)), nowhere],
  'the window that requests a data disk': [
    paths.sharedImages(there),
    async (user) => {
      await accepting(user)
      await act(user, disks!.requestDisk, mapTiles.name)
      await findDialog(`${disks!.requestDisk}: ${mapTiles.name}`)
    },
  ],
  'projects of an account': [paths.account(there), nowhere],
  'an image with its backup and answers': [paths.image(placeOf(aurora, imageSharing), toolsMachine.id), nowhere],
  'the regions, with what waits there': [
    paths.disks(there),
    (user) => user.click(screen.getByRole('combobox', { name: 'Region' })),
  ],
}

test.each(Object.entries(ways))('the style sheet gives the look that antd gives: %s', async (_, [path, way]) => {
  expect(await compared(path, way)).toEqual(nothing)
})
