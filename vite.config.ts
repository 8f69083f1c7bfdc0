import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { antdStyles } from './scripts/vite/antd-styles.ts'
import { apiNotFound } from './scripts/vite/api-not-found.ts'
import { beginMockFirst } from './scripts/vite/begin-mock-first.ts'
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts'
import { chunkOf } from './scripts/vite/chunks.ts'
import { directImports } from './scripts/vite/direct-imports.ts'
import { dropAntdStyleFunctions } from './scripts/vite/drop-antd-style-functions.ts'
import { leaveOutColumnFilters } from './scripts/vite/leave-out-column-filters.ts'
import { paintSkeletonFirst } from './scripts/vite/paint-skeleton-first.ts'
import { preloadLanguage } from './scripts/vite/preload-language.ts'
import { chromiumLaunch } from './tests/support/chromium.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

function nodeProject(name: string) {
  const include = [`tests/${name}/**/*.test.ts`]
  // Properties try hundreds of runs: on a slow machine that takes longer than a test may by default.
  return { test: { name, environment: 'node' as const, include, testTimeout: 20_000 } }
}

export default defineConfig({
  plugins: [
    antdStyles(),
    dropAntdStyleFunctions(),
    leaveOutColumnFilters(),
    directImports(),
    react({ compiler: true }),
    paintSkeletonFirst(),
    beginMockFirst(),
    preloadLanguage(),
    apiNotFound(),
    contentSecurityPolicy(),
  ],
  resolve: {
    alias: {
      'tough-cookie': here('mocks/no-cookies.ts'),
      '@mswjs/interceptors/WebSocket': here('mocks/no-interceptors.ts'),
      '@mswjs/interceptors/XMLHttpRequest': here('mocks/no-interceptors.ts'),
    },
  },
  build: {
    target: 'es2023',
    // Browsers of that target know it, or do without.
    modulePreload: { polyfill: false },
    sourcemap: true,
    // Told in docs/decisions: one large chunk is what the first view needs.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // By itself it would be in the console, for which the mock would then wait.
            { name: 'preload-helper', test: /vite\/preload-helper/, priority: 1 },
            { name: chunkOf(here('src/main.tsx')), debugName: 'console, late, mock' },
          ],
        },
      },
    },
  },
  test: {
    allowOnly: false,
    projects: [
      nodeProject('house'),
      nodeProject('rules'),
      nodeProject('wire'),
      {
        extends: true,
        // Under `test`, antd gives every component the same ID.
        define: { 'process.env.NODE_ENV': JSON.stringify('development') },
        // By way of an alias Vite finds it only when a test already runs, and starts over.
        optimizeDeps: { include: ['@mswjs/interceptors'] },
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.{ts,tsx}'],
          // Each waits more than it works. Vitest would leave one core of two alone.
          maxWorkers: 2,
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
