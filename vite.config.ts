import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { apiNotFound } from './scripts/vite/api-not-found.ts'
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts'
import { chromiumLaunch } from './tests/support/chromium.ts'

function nodeProject(name: string) {
  return { test: { name, environment: 'node' as const, include: [`tests/${name}/**/*.test.ts`] } }
}

export default defineConfig({
  plugins: [react({ compiler: true }), apiNotFound(), contentSecurityPolicy()],
  build: { target: 'es2023', sourcemap: true },
  test: {
    allowOnly: false,
    projects: [
      nodeProject('house'),
      nodeProject('rules'),
      nodeProject('wire'),
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions: chromiumLaunch, contextOptions: { locale: 'en-US' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
