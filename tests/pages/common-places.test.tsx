import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/ui/paths.ts'
import { cloudsUnderTest } from '../support/clouds.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { findRow } from '../support/pages/on-screen.ts'
import { placeOf } from '../support/pages/places.ts'

const page = consoleUnderTest()
const [first] = cloudsUnderTest

describe.each(cloudsUnderTest)('$name', ({ name, words, owner, recipient, named, images: { shared } }) => {
  test('the account page has what an owner needs to share with this account, to copy', async () => {
    const user = await page.open(paths.instances(placeOf(recipient)))
    await user.click(await screen.findByRole('button', { name: `Account: ${recipient.name}` }))
    await user.click(await screen.findByRole('menuitem', { name: words.accountInformation }))
    expect(await screen.findByRole('heading', { level: 1, name: words.accountInformation })).toBeVisible()
    const main = within(screen.getByRole('main'))
    expect(await main.findByText(named(recipient))).toBeVisible()
    expect(main.getByText(words.accountIdHint)).toBeVisible()
    const [copy] = main.getAllByRole('button', { name: /^Copy ID/ })
    await user.click(copy!)
    expect(await main.findByText('Copied')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(named(recipient))
  })

  test('the cloud switcher leads here, to its first account', async () => {
    const user = await page.open(paths.customImages(placeOf(first!.owner)))
    await user.click(await screen.findByRole('button', { name: `Cloud: ${first!.name}` }))
    await user.click(await screen.findByRole('menuitem', { name }))
    expect(await screen.findByRole('button', { name: `Cloud: ${name}` })).toBeVisible()
    expect(location.pathname).toBe(paths.customImages(placeOf(owner)))
    await findRow(shared.name)
  })

  test('another account is switched to on the page where one is', async () => {
    const user = await page.open(paths.sharedImages(placeOf(owner)))
    await user.click(await screen.findByRole('button', { name: `Account: ${owner.name}` }))
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(recipient.name) }))
    await findRow(shared.name)
    expect(location.pathname).toBe(paths.sharedImages(placeOf(recipient)))
  })
})
