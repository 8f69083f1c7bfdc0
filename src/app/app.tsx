import 'virtual:antd-styles.css'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { App as AntdApp, ConfigProvider, theme as antdTheme } from 'antd'
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-router-dom'
import { I18nProvider, loadCatalogue, type Catalogue } from '../i18n/i18n.tsx'
import { BackendContext, type Backend } from '../queries/backend.ts'
import { languagePreference } from '../storage/preferences.ts'
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
}

export function App({ catalogue: first, client, backend, router, styles = 'static' }: AppProps) {
  const catalogue = useCatalogue(first, () => void router.revalidate())
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme)

  useEffect(() => {
    document.documentElement.lang = catalogue.language
  }, [catalogue])

  return (
    <QueryClientProvider client={client}>
      <BackendContext value={backend}>
        <I18nProvider catalogue={catalogue}>
          <ConfigProvider
            locale={catalogue.componentTexts}
            getPopupContainer={landmarkOf}
            theme={{
              algorithm: theme === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
              cssVar: { key: 'console' },
              hashed: false,
              zeroRuntime: styles === 'static',
              ...colours[theme],
            }}
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

/** Where antd's own colours are too faint to read (WCAG AA wants 4.5 to 1), these are not. */
const colours = {
  light: {
    token: {
      colorPrimary: '#0958d9',
      colorPrimaryHover: '#0b4fc0',
      colorLink: '#0958d9',
      colorLinkHover: '#003eb3',
      colorError: '#cf1322',
      colorTextDescription: '#595959',
      colorTextPlaceholder: '#6b6b6b',
      // The text of a green tag, which antd knows by two names.
      green7: '#237804',
      'green-7': '#237804',
    },
    // antd's, made of the primary colour, is darker than what is written on it may stand.
    components: { Table: { rowSelectedHoverBg: '#d6ebff' } },
  },
  dark: {
    token: {
      colorPrimary: '#1668dc',
      colorLink: '#69b1ff',
      colorLinkHover: '#91caff',
      colorError: '#ff7875',
      colorTextDescription: '#a6a6a6',
      colorTextPlaceholder: '#9b9b9b',
    },
    components: {
      Button: {
        dangerColor: '#141414',
        colorPrimaryHover: '#1554ad',
        defaultHoverColor: '#91caff',
        defaultHoverBorderColor: '#91caff',
      },
      Dropdown: { colorPrimary: '#69b1ff' },
    },
  },
}

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
