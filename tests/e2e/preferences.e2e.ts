import type { Page } from 'playwright/test'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby } from '../../mocks/worlds/everyday/aurora-images.ts'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { painted } from '../support/e2e/first-visit.ts'
import { holdScripts } from '../support/e2e/hold-scripts.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const hers = placeOf(aurora)

const spokenIn: Record<string, Language> = {
  'zh-CN': 'zh-CN',
  'pt-BR': 'pt-BR',
  // The nearest that there is.
  'pt-PT': 'pt-BR',
  'id-ID': 'id',
  // A language that the console does not speak.
  'fr-FR': 'en',
}

/** Chunks of texts are called after their language: the console's own texts and the cloud's words are one each. */
function watchLanguages(page: Page) {
  const asked: string[] = []
  const chunk = new RegExp(`/(${Object.keys(languages).join('|')})-[^/]+\\.js$`)
  page.on('request', (request) => {
    const [, language] = chunk.exec(new URL(request.url()).pathname) ?? []
    if (language) asked.push(language)
  })
  return asked
}

async function chooseLanguage(page: Page, from: Language, to: Language) {
  const wording = await wordingIn(from)
  await page.getByRole('button', { name: wording.messages.shell.language(languages[from]) }).click()
  await page.getByRole('menuitem', { name: languages[to] }).click()
}

async function expectLanguage(page: Page, language: Language) {
  const wording = await wordingIn(language)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording.words.menu.images)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

for (const [locale, language] of Object.entries(spokenIn)) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale })

    test(`gets the console in ${languages[language]}, and no other language's texts`, async ({ page }) => {
      const asked = watchLanguages(page)
      await page.goto(paths.customImages(hers))
      await expectLanguage(page, language)
      await page.waitForLoadState('networkidle')
      expect(asked).toEqual([language, language])
    })
  })
}

test('another language is fetched when it is chosen, shown at once, and remembered', async ({ page }) => {
  const asked = watchLanguages(page)
  await page.goto(paths.customImages(hers))
  await expectLanguage(page, 'en')
  await chooseLanguage(page, 'en', 'id')
  await expectLanguage(page, 'id')
  expect(asked).toEqual(['en', 'en', 'id', 'id'])

  asked.length = 0
  await page.reload()
  await expectLanguage(page, 'id')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual(['id', 'id'])
})

test('another tab follows the choice of a language and of a theme', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  for (const page of [one, other]) {
    await page.goto(paths.customImages(hers))
    await expectLanguage(page, 'en')
  }
  await one.getByRole('button', { name: messages.shell.useDark }).click()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await chooseLanguage(one, 'en', 'pt-BR')
  await expectLanguage(other, 'pt-BR')
})

test('the theme is the system’s until one is chosen', async ({ page }) => {
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(paths.customImages(hers))
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: messages.shell.useLight }).click()
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await expect(page.getByRole('button', { name: messages.shell.useDark })).toBeVisible()
  await expect(html).toHaveAttribute('data-theme', 'light')
})

test('the chosen theme is there with the first paint, before any of the console’s scripts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(paths.customImages(hers))
  await page.getByRole('button', { name: messages.shell.useDark }).click()
  await expect(page.getByRole('button', { name: messages.shell.useLight })).toBeVisible()

  const release = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  await painted(page)
  await expect(page.getByRole('banner')).toHaveCount(0)
  const brightness = await page.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    return Math.max(...channels.slice(0, 3).map(Number))
  })
  expect(brightness).toBeLessThan(0x40)
  release()
  await expect(page.getByRole('button', { name: messages.shell.useLight })).toBeVisible()
})

test('the bare address leads to the last place: cloud, account and region', async ({ page }) => {
  const last = placeOf(borealis, 'ap-shanghai')
  await page.goto(paths.instances(last))
  // A place is the last one as soon as it is known to be one; nothing on the page says when.
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain(last.region)
  await page.goto('/')
  await expect(page).toHaveURL(paths.customImages(last))
  await expect(page.getByRole('button', { name: messages.shell.account(borealis.name) })).toBeVisible()
})

test('starting over asks first', async ({ page }) => {
  const console = consoleIn(page)
  const sharedWith = (n: number) => console.row(lobby.name).getByText(messages.customImages.sharedWithOf(n, 50))
  await page.goto(paths.customImages(hers))
  await console.share(lobby.name, drift)
  await console.shareDialog(lobby.name).getByRole('button', { name: messages.shareModal.close }).last().click()
  await expect(sharedWith(1)).toBeVisible()

  await page.getByRole('button', { name: messages.world.startOver }).click()
  const question = page.getByRole('dialog', { name: messages.world.startOverQuestion })
  await expect(question).toContainText(messages.world.startOverConsequence)
  await question.getByRole('button', { name: messages.world.cancel }).click()
  await expect(question).toBeHidden()
  await page.reload()
  await expect(sharedWith(1)).toBeVisible()

  await console.startOver()
  await expect(sharedWith(0)).toBeVisible()
})
