import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const withinASecond = { timeout: 1000 }
const ownersPage = paths.customImages(placeOf(aurora))
const recipientsPage = paths.sharedImages(placeOf(drift))

test('what one tab shares and another starts over, both show within a second', async ({ context }) => {
  const [owner, recipient] = [await context.newPage(), await context.newPage()]
  const [hers, theirs] = [consoleIn(owner), consoleIn(recipient)]
  await owner.goto(ownersPage)
  await recipient.goto(recipientsPage)
  const empty = recipient.getByText(messages.sharedImages.empty)
  await expect(empty).toBeVisible()

  await owner.bringToFront()
  await hers.share(lobby.name, drift)
  await expect(theirs.row(lobby.name)).toBeVisible(withinASecond)
  await recipient.bringToFront()
  await theirs.startOver()
  await expect(empty).toBeVisible()
  await expect(hers.shareDialog(lobby.name).getByText(messages.shareModal.nobody)).toBeVisible(withinASecond)
})

test('what was done survives a reload', async ({ page }) => {
  const console = consoleIn(page)
  const sharedWithOne = console.row(lobby.name).getByText(messages.customImages.sharedWithOf(1, 50))
  await page.goto(ownersPage)
  await console.share(lobby.name, drift)
  await page.reload()
  await expect(sharedWithOne).toBeVisible()
})

test('two browsers are two worlds', async ({ page, newContext }) => {
  const elsewhere = await (await newContext()).newPage()
  await page.goto(ownersPage)
  await consoleIn(page).share(lobby.name, drift)

  await elsewhere.goto(recipientsPage)
  await expect(elsewhere.getByText(messages.sharedImages.empty)).toBeVisible()
  await page.goto(recipientsPage)
  await expect(consoleIn(page).row(lobby.name)).toBeVisible()
})
