import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { messages } from '../../src/i18n/en.ts'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { languagePreference } from '../../src/storage/preferences.ts'
import { paths, stagePath, startPath } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { everyPage, placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()

const everyPath = Object.keys(everyPage) as (keyof typeof everyPage)[]
const everyLanguage = Object.keys(languages) as Language[]

/** Placeholders of programs, where a person expects a value. */
const slips = /\b(undefined|null|NaN|Invalid Date)\b|\[object |\{\{|\$\{/

/** What is amiss with the page once everything is there. */
async function amiss() {
  const heading = await screen.findByRole('heading', { level: 1 })
  await page.settled()
  return {
    heading:
      heading.innerText !== '' && document.title.startsWith(heading.innerText) ? 'as the title' : heading.innerText,
    slip: slips.exec(document.body.innerText)?.[0],
    failedReads: page.failedReads(),
    busy: document.querySelector('main [aria-busy="true"]'),
  }
}

const nothing = { heading: 'as the title', slip: undefined, failedReads: [], busy: null }

describe.each(cloudsUnderTest)('on $name', ({ recipient, newcomer }) => {
  describe.each(everyLanguage)('in %s', (language) => {
    test.each(everyPath)('%s mounts whole', async (name) => {
      languagePreference.set(language)
      await page.open(everyPage[name](placeOf(recipient)))
      expect(await amiss()).toEqual(nothing)
      expect(document.documentElement.lang).toBe(language)
    })
  })

  test.each(everyPath)('%s mounts whole for an account that has nothing', async (name) => {
    await page.open(everyPage[name](placeOf(newcomer)))
    expect(await amiss()).toEqual(nothing)
  })
})

test('with a real cloud behind the console the start leads to the first account’s images, and later to the last place', async () => {
  await page.open('/', { simulated: false })
  expect(await amiss()).toEqual(nothing)
  expect(location.pathname).toBe(paths.customImages(placeOf(aurora)))
  await page.open(paths.instances(placeOf(drift, 'ap-singapore')), { simulated: false })
  expect(await amiss()).toEqual(nothing)
  await page.open('/', { simulated: false })
  await waitFor(() => expect(location.pathname).toBe(paths.customImages(placeOf(drift, 'ap-singapore'))))
})

test.each([startPath, stagePath({})])('with a real cloud behind the console there is no page at %s', async (path) => {
  await page.open(path, { simulated: false })
  expect(await screen.findByRole('heading', { level: 1, name: messages.deadEnds.titles['no-such-page'] })).toBeVisible()
})

describe.each(everyLanguage)('in %s', (language) => {
  test('the page for newcomers mounts whole', async () => {
    languagePreference.set(language)
    await page.open('/')
    expect(await amiss()).toEqual(nothing)
    expect(location.pathname).toBe(startPath)
  })
})
