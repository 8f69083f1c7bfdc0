import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { consoleUnderTest } from './console-under-test.tsx'
import { differences, looks, missingRules, staticSheet } from './styles-in-use.ts'

export type Way = (user: UserEvent) => Promise<unknown>

export const nowhere: Way = async () => {}

/** What `compared` finds when all is well. */
export const nothing = { differences: [], missing: [] }

/** Goes the same way twice, once with the style sheet and once with what antd itself writes, and compares. */
export const comparing = (page: ReturnType<typeof consoleUnderTest>) => async (path: string, way: Way) => {
  const look = async (styles: 'static' | 'run-time') => {
    staticSheet().disabled = styles === 'run-time'
    const user = await page.open(path, { styles })
    await screen.findByRole('heading', { level: 1 })
    await page.settled()
    await way(user)
    await page.settled()
    return looks()
  }
  try {
    const fromSheet = await look('static')
    expect(fromSheet.length).toBeGreaterThan(50)
    return { differences: differences(fromSheet, await look('run-time')), missing: missingRules() }
  } finally {
    staticSheet().disabled = false
  }
}
