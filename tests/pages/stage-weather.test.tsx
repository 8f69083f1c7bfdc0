import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { messages } from '../../src/i18n/en.ts'
import { WeatherTool } from '../../src/stage/weather/weather-tool.tsx'
import { words } from '../../src/stage/words/en.ts'
import { consoleUnderTest } from '../support/pages/console-under-test.tsx'
import { openTool } from '../support/pages/stage-tool.tsx'

const page = consoleUnderTest()
const { weather } = words

/** Loses what is asked of the fault switch for as long as the returned object says so. */
function loseFaults() {
  const { fetch: real } = globalThis
  const line = { broken: true }
  vi.spyOn(globalThis, 'fetch').mockImplementation((...request) =>
    line.broken && String(request[0]).endsWith('stage/faults')
      ? Promise.reject(new TypeError('lost'))
      : real(...request),
  )
  return line
}

test('where the weather cannot be read it says so, and reads it again when asked', async () => {
  const line = loseFaults()
  const user = await openTool(page, WeatherTool)
  expect(await screen.findByText(weather.unread)).toBeVisible()
  line.broken = false
  await page.setFaults({ latency: 2500 })
  await user.click(screen.getByRole('button', { name: messages.list.retry }))
  expect(await screen.findByText(weather.slowed('2.5'))).toBeVisible()
  expect(screen.queryByText(weather.unread)).not.toBeInTheDocument()
})

test('where it cannot be changed it says so, and stays as it was', async () => {
  await page.setFaults({ latency: 2500 })
  const user = await openTool(page, WeatherTool)
  expect(await screen.findByText(weather.slowed('2.5'))).toBeVisible()
  const line = loseFaults()
  await user.click(screen.getByRole('button', { name: weather.clear }))
  expect(await screen.findByText(weather.unchanged)).toBeVisible()
  expect(screen.getByText(weather.slowed('2.5'))).toBeVisible()
  line.broken = false
  await user.click(screen.getByRole('button', { name: weather.clear }))
  expect(await screen.findByText(weather.clearNow)).toBeVisible()
  expect(screen.getByRole('button', { name: weather.clear })).toHaveFocus()
})
