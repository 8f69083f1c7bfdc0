import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aurora, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { languages, type Language } from '../../src/i18n/languages.ts'
import { languagePreference } from '../../src/storage/preferences.ts'
import { paths } from '../../src/ui/paths.ts'
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

test('the start leads to the first account’s images, and later to the last place', async () => {
  await page.open('/')
  expect(await amiss()).toEqual(nothing)
  expect(location.pathname).toBe(paths.customImages(placeOf(aurora)))
  await page.open(paths.instances(placeOf(drift, 'ap-singapore')))
  expect(await amiss()).toEqual(nothing)
  await page.open('/')
  await waitFor(() => expect(location.pathname).toBe(paths.customImages(placeOf(drift, 'ap-singapore'))))
})
