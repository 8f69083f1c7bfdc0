import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { placeOf } from '../support/pages/places.ts'

const owners = paths.customImages(placeOf(aurora))
const recipients = paths.sharedImages(placeOf(drift))
const withinASecond = { timeout: 1000 }

test('a link opens a prepared pair, and what the left one shares the right one shows within a second', async ({
  page,
}) => {
  const stage = stageIn(page)
  await stage.open(owners, recipients)
  await expect(stage.pane('left').getByText(aurora.name)).toBeVisible()
  await expect(stage.pane('right').getByText(drift.name)).toBeVisible()
  await stage.view('left').share(lobby.name, drift)
  await expect(stage.view('right').row(lobby.name)).toBeVisible(withinASecond)
})
