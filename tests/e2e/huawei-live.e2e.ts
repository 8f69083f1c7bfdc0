import { aurora, cumulus, imageSharing, projectOf } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import { mapTiles } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const wording = await wordingIn('en', 'huawei')
const { messages, words } = wording
const invitations = words.invitations!
/** After the cloud's job has begun; how long that takes is the cloud's own affair. */
const soon = { timeout: 2000 }
const beijing = placeOf(cumulus)

test('an invitation in a sub-project is shown where the recipient is, its answer is seen, and both go when sharing stops', async ({
  context,
}) => {
  const [owner, recipient] = [await context.newPage(), await context.newPage()]
  const [hers, theirs] = [consoleIn(owner, wording), consoleIn(recipient, wording)]
  const project = projectOf(cumulus, imageSharing)
  const prompt = recipient.getByRole('region', { name: invitations.prompt.label })
  const waiting = prompt.getByRole('checkbox', { name: mapTiles.name })
  const dialog = hers.shareDialog(mapTiles.name)
  const holder = dialog
    .getByRole('list', { name: words.answers!.recipients })
    .getByRole('listitem')
    .filter({ hasText: project })
  await owner.goto(paths.customImages(placeOf(aurora, imageSharing), mapTiles.id))
  await recipient.goto(paths.sharedImages(beijing))
  await expect(prompt).toBeVisible()

  await owner.bringToFront()
  await hers.share(mapTiles.name, { id: project })
  await expect(holder).toContainText(invitations.statuses.pending)
  const there = recipient.getByRole('link', { name: invitations.prompt.waitingIn('Image-Sharing', 1) })
  await expect(there).toBeVisible(soon)

  await recipient.bringToFront()
  await there.click()
  await waiting.check()
  await prompt.getByRole('button', { name: `${invitations.accept}: ${messages.list.selected(1)}` }).click()
  await expect(theirs.row(mapTiles.name)).toBeVisible()
  await expect(holder).toContainText(invitations.statuses.accepted, soon)

  await owner.bringToFront()
  await holder.getByRole('button', { name: words.stopSharing }).click()
  await owner
    .getByRole('dialog', { name: messages.stopSharing.title(words.stopSharing, mapTiles.name) })
    .getByRole('button', { name: messages.stopSharing.submit(words.stopSharing, 1) })
    .click()
  await expect(theirs.row(mapTiles.name)).toHaveCount(0, soon)
})
