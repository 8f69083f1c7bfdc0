import { MoonOutlined, SunOutlined } from '@ant-design/icons'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { themePreference } from '../../storage/preferences.ts'
import { PlainButton } from '../../ui/plain-button.tsx'
import { currentTheme, subscribeToTheme } from '../theme.ts'

export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, currentTheme)
  const messages = useMessages().shell
  const label = theme === 'dark' ? messages.useLight : messages.useDark
  return (
    <PlainButton
      look="header"
      aria-label={label}
      title={label}
      onClick={() => themePreference.set(theme === 'dark' ? 'light' : 'dark')}
    >
      {theme === 'dark' ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
    </PlainButton>
  )
}
