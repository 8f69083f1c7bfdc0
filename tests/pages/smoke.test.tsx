import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { paths } from '../../src/ui/paths.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { placeOf } from '../support/pages/places.ts'
const page = consoleUnderTest()
const strip = (s: string) => s.replace(/<svg.*?<\/svg>/gs, '').replace(/ style="[^"]*"/g, '')
test('x', async () => {
  const user = await page.open(paths.customImages(placeOf(aurora)))
  await screen.findByText('lobby-server')
  console.log(strip(screen.getByRole('table').querySelector('thead')!.outerHTML))
  console.log(strip(document.querySelector('.ant-pagination')!.outerHTML))
  await user.click(screen.getByRole('combobox', { name: 'Status' }))
  await screen.findByTitle('Creating')
  console.log(strip(document.querySelector('.ant-select-dropdown')!.outerHTML))
  await user.click(screen.getByTitle('Creating'))
  console.log(location.href)
  await user.click(screen.getByRole('button', { name: /^Account/ }))
  await screen.findByRole('menu')
  console.log(strip(screen.getByRole('menu').outerHTML))
  await user.keyboard('{Escape}')
  const row = (await screen.findByText('replay-archive-snapshot')).closest('tr')!
  console.log(strip(row.outerHTML))
})
test('y', async () => {
  const user = await page.open(paths.customImages(placeOf(aurora)) + '?q=img-lob2y7kd')
  await screen.findByText('lobby-server')
  await user.click(screen.getByRole('button', { name: 'Share: lobby-server' }))
  const d = await screen.findByRole('dialog')
  console.log(strip(d.outerHTML))
  await user.paste('100023470404 100023470303')
  await within(d).findByText('100023470404')
  console.log(d.innerText)
  await user.click(within(d).getByRole('button', { name: 'Close' , hidden: false}))
})
test('unhandled', async () => { await fetch('/nonsense/x'); console.error('hello', 3) })
