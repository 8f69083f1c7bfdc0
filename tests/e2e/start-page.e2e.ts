import type { Page } from 'playwright/test'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, oneSlotLeft } from '../../mocks/worlds/everyday/aurora-images.ts'
import { matchmakerBase } from '../../mocks/worlds/everyday/huawei-aurora-images-elsewhere.ts'
import type { CloudId } from '../../src/clouds/cloud.ts'
import { clouds } from '../../src/clouds/clouds.ts'
import type { Language } from '../../src/i18n/languages.ts'
import { preparedPairs, type PairName } from '../../src/stage/start/pairs.ts'
import type { StartWords } from '../../src/stage/start/start-words.ts'
import { words as start } from '../../src/stage/start/words/en.ts'
import { words as stage } from '../../src/stage/words/en.ts'
import { paths, startPath, storyPath } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { consoleIn } from '../support/e2e/console-in.ts'
import { stageIn } from '../support/e2e/stage-in.ts'
import { expect, test } from '../support/e2e/test.ts'
import { english, wordingIn } from '../support/e2e/wording.ts'
import { placeOf } from '../support/pages/places.ts'

const { messages } = english
const locales: Record<Language, string> = { en: 'en-US', 'zh-CN': 'zh-CN', 'pt-BR': 'pt-BR', id: 'id-ID' }
const everyStory = Object.entries(start.stories.every)

/** As the mock names them to the console. */
const demoAccounts = everyday.accounts.filter(({ demo }) => demo).map(({ cloud, id, name }) => ({ cloud, id, name }))

const wayIn = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true })

async function openStart(page: Page, path = startPath) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: messages.shell.name })).toBeVisible()
}

for (const [language, locale] of Object.entries(locales) as [Language, string][]) {
  test.describe(language, () => {
    test.use({ locale })

    test('a newcomer reads in three sentences what this is, and that nothing of it is real', async ({ page }) => {
      const { words }: { words: StartWords } = await import(`../../src/stage/start/words/${language}.ts`)
      const { messages: texts } = await wordingIn(language)
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.shell.name)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(words.what).toHaveLength(3)
      for (const sentence of words.what) await expect(page.getByText(sentence, { exact: true })).toBeVisible()
      const titles = [words.clouds.title, words.stories.title, words.pairs.title]
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles)
      const foot = page.getByRole('contentinfo')
      for (const said of [texts.world.kept, words.notAffiliated]) await expect(foot.getByText(said)).toBeVisible()
    })
  })
}

test('each cloud opens with its first account, and Back leads to the start again', async ({ page }) => {
  await openStart(page, '/')
  for (const { id, owner } of cloudsUnderTest) {
    await expect(page).toHaveURL(startPath)
    await wayIn(page, messages.clouds[id]).click()
    await expect(page).toHaveURL(paths.customImages(placeOf(owner, clouds[id].start)))
    await expect(consoleIn(page).row(goldenWebBase.name)).toBeVisible()
    await expect(consoleIn(page).accountMenu).toHaveAccessibleName(messages.shell.account(owner.name))
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: messages.shell.name })).toBeVisible()
  }
})

test('each story opens on the stage', async ({ page }) => {
  await openStart(page)
  for (const [name, { name: title }] of everyStory) {
    await expect(wayIn(page, title)).toHaveAttribute('href', storyPath(name))
  }
  await wayIn(page, start.stories.every.tencent.name).click()
  await expect(page.getByRole('heading', { level: 1, name: stage.title })).toBeVisible()
  await expect(page).toHaveURL(/\/stage\?(.*&)?story=tencent/)
  await page.getByRole('banner').getByRole('link', { name: stage.start, exact: true }).click()
  await expect(page).toHaveURL(startPath)
})

/** What a prepared pair promises of what is on its sides. */
const promised: Record<PairName, (on: ReturnType<typeof stageIn>, cloud: CloudId) => Promise<void>> = {
  handOver: async ({ view }) => {
    await expect(view('left').row(goldenWebBase.name)).toBeVisible()
    await expect(view('right').row(goldenWebBase.name)).toContainText(aurora.id)
  },
  lastSlot: async ({ view }) => {
    for (const side of ['left', 'right'] as const) {
      await expect(view(side).row(oneSlotLeft.name)).toContainText(messages.customImages.sharedWithOf(49, 50))
    }
  },
  deleting: async ({ view }) => {
    await expect(view('left').row(goldenWebBase.name)).toContainText(messages.customImages.sharedWithOf(2, 50))
    await expect(view('right').row('studio-site')).toContainText(goldenWebBase.name)
  },
  fullQuota: async ({ view, frame }, cloud) => {
    const wording = await wordingIn('en', cloud)
    await expect(view('left', wording).sharing.field).toBeVisible()
    await expect(frame('right').getByText(wording.words.quotaUse!('5', '6'))).toBeVisible()
  },
  answering: async ({ view, frame }, cloud) => {
    const { words } = await wordingIn('en', cloud)
    await expect(view('left').row(matchmakerBase.name)).toBeVisible()
    await expect(frame('right').getByText(words.invitations!.prompt.waiting(3))).toBeVisible()
  },
}

for (const { name, cloud, path } of preparedPairs(demoAccounts)) {
  test(`the pair “${start.pairs.every[name].name}” opens on the stage as it says`, async ({ page }) => {
    await openStart(page)
    await wayIn(page, start.pairs.every[name].name).click()
    await expect(page).toHaveURL(path)
    await promised[name](stageIn(page), cloud)
  })
}
