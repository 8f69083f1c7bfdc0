import 'virtual:antd-styles.css'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { App as AntdApp, ConfigProvider } from 'antd'
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-router-dom'
import { I18nProvider, loadCatalogue, type Catalogue } from '../i18n/i18n.tsx'
import { BackendContext, type Backend } from '../queries/backend.ts'
import { languagePreference } from '../storage/preferences.ts'
import { antdThemes } from './antd-themes.ts'
import { currentLanguage } from './language.ts'
import type { createRouter } from './router.tsx'
import { currentTheme, subscribeToTheme } from './theme.ts'

export interface AppProps {
  catalogue: Catalogue
  client: QueryClient
  backend: Backend
  router: ReturnType<typeof createRouter>
  /** From the style sheet that the build makes, or by antd while it runs, which tests compare it with. */
  styles?: 'static' | 'run-time' | undefined
  /** Called once the console stands on the page. */
  onDrawn?: () => void
}

export function App({ catalogue: first, client, backend, router, styles = 'static', onDrawn }: AppProps) {
  const catalogue = useCatalogue(first, () => void router.revalidate())
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme)

  useEffect(() => {
    document.documentElement.lang = catalogue.language
  }, [catalogue])

  useEffect(() => onDrawn?.(), [onDrawn])

  return (
    <QueryClientProvider client={client}>
      <BackendContext value={backend}>
        <I18nProvider catalogue={catalogue}>
          <ConfigProvider
            locale={catalogue.componentTexts}
            getPopupContainer={landmarkOf}
            // A space between two Chinese characters would be in the button's name too.
            button={{ autoInsertSpace: false }}
            theme={{ ...antdThemes[theme], zeroRuntime: styles === 'static' }}
          >
            <AntdApp className="console-app">
              <RouterProvider router={router} />
            </AntdApp>
          </ConfigProvider>
        </I18nProvider>
      </BackendContext>
    </QueryClientProvider>
  )
}

/** A menu opens inside the landmark that it belongs to, where whoever moves by landmarks finds it; a dialog's in the page. */
const landmarkOf = (trigger?: HTMLElement) => trigger?.closest<HTMLElement>('header, main') ?? document.body

/** The language in use; follows the preference, in this tab and from others, once the new language has loaded. */
function useCatalogue(first: Catalogue, onChange: () => void) {
  const [catalogue, setCatalogue] = useState(first)
  const wanted = useSyncExternalStore(languagePreference.subscribe, currentLanguage)

  useEffect(() => {
    if (wanted === catalogue.language) return
    let current = true
    const use = (loaded: Catalogue) => {
      if (!current) return
      startTransition(() => setCatalogue(loaded))
      onChange()
    }
    // What cannot be fetched now is asked for again with the next page: until then, the language stays.
    loadCatalogue(wanted).then(use, () => {})
    return () => {
      current = false
    }
  }, [wanted, catalogue, onChange])

  return catalogue
}
