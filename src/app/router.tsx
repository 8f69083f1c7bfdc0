import type { QueryClient } from '@tanstack/react-query'
import { createBrowserRouter, Outlet, redirect, type RouteObject } from 'react-router-dom'
import type { Backend } from '../queries/backend.ts'
import { useSession } from '../queries/session.ts'
import { startPath } from '../ui/paths.ts'
import { Crash, CrashedPage, LostPage, NotFound } from './dead-ends.tsx'
import { currentLanguage } from './language.ts'
import { PlaceProvider } from './place-provider.tsx'
import { loadPlace, loadStart, readFirstPage } from './loaders.ts'
import { firstPage, isOffered, latePages } from './pages.ts'
import { readAhead } from './query-client.ts'
import { ImagesLayout } from './shell/images-layout.tsx'
import { LanguageMenu } from './shell/language-menu.tsx'
import { NotKept } from './shell/not-kept.tsx'
import { Shell } from './shell/shell.tsx'
import { ThemeSwitch } from './shell/theme-switch.tsx'

export interface RouterContext {
  client: QueryClient
  backend: Backend
  /** Whether the mock backend is behind the console: only then is there a demo stage. */
  simulated: boolean
}

/** The router starts loading at once, before anything is rendered: the skeleton stays until the first page is there. */
export function createRouter(context: RouterContext) {
  // The boundary stands around: on the route itself the router would wait for ever for code that could not be fetched.
  const late = (path: keyof typeof latePages): RouteObject => ({
    ErrorBoundary: Crash,
    element: <Offered page={path} />,
    children: [{ path, lazy: latePages[path] }],
  })
  return createBrowserRouter([
    {
      ErrorBoundary: CrashedPage,
      HydrateFallback: () => null,
      children: [
        { path: '/', loader: () => loadStart(context), Component: LostPage },
        {
          path: '/:cloud/:account/:region',
          loader: ({ params }) => loadPlace(params),
          // Its words depend on the cloud and, when asked without a navigation, on the language.
          shouldRevalidate: ({ currentParams, nextParams, currentUrl, nextUrl }) =>
            currentParams.cloud !== nextParams.cloud || currentUrl.href === nextUrl.href,
          Component: Place,
          ErrorBoundary: CrashedPage,
          children: [
            { index: true, loader: () => redirect('images/custom') },
            {
              Component: ImagesLayout,
              children: [
                {
                  ...firstPage,
                  loader: ({ params }) => {
                    readAhead(readFirstPage(context, params))
                    return null
                  },
                  shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
                  ErrorBoundary: Crash,
                },
                late('images/shared'),
                late('images/rejected'),
              ],
            },
            { path: 'images', loader: () => redirect('custom') },
            late('images/accept'),
            late('images/:image'),
            late('images/:image/sharing'),
            late('instances'),
            late('instances/create'),
            late('disks'),
            late('vaults'),
            late('account'),
            { path: '*', Component: NotFound },
          ],
        },
        ...(context.simulated ? [stage(context), startPage(context)] : []),
        { path: '*', Component: LostPage },
      ],
    },
  ])
}

/** None of its code is loaded before somebody asks for it. */
const stage = (context: RouterContext): RouteObject => ({
  ErrorBoundary: CrashedPage,
  children: [
    {
      path: '/stage',
      // Its words depend on the language alone; its own address it keeps up itself.
      shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.href === nextUrl.href,
      lazy: async () => {
        const { StagePage, loadStage } = await import('../stage/stage-page.tsx')
        return { Component: StagePage, loader: ({ request }) => loadStage(context, request.url, currentLanguage()) }
      },
    },
  ],
})

/** The same holds for it and for what it leads to. */
const startPage = ({ client, backend }: RouterContext): RouteObject => ({
  ErrorBoundary: CrashedPage,
  children: [
    {
      path: startPath,
      lazy: async () => {
        const { StartPage, loadStartPage } = await import('../stage/start/start-page.tsx')
        return {
          loader: () => loadStartPage({ client, backend, language: currentLanguage() }),
          element: <StartPage choices={choices} notice={<NotKept />} />,
        }
      },
    },
  ],
})

const choices = (
  <>
    <LanguageMenu />
    <ThemeSwitch />
  </>
)

/** Resolves when the first page's code and data are there. */
export function whenLoaded(router: ReturnType<typeof createRouter>): Promise<void> {
  return new Promise((resolve) => {
    const check = () => router.state.initialized && resolve()
    router.subscribe(check)
    check()
  })
}

/** A page of what the cloud lacks is none. */
function Offered({ page }: { page: keyof typeof latePages }) {
  return isOffered(page, useSession()) ? <Outlet /> : <NotFound />
}

function Place() {
  return (
    <PlaceProvider>
      <Shell>
        <Outlet />
      </Shell>
    </PlaceProvider>
  )
}
