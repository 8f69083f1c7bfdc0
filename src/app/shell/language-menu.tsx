import { GlobalOutlined } from '@ant-design/icons'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { languages } from '../../i18n/languages.ts'
import { languagePreference } from '../../storage/preferences.ts'
import { MenuButton } from '../../ui/menu-button.tsx'

export function LanguageMenu() {
  const language = useLanguage()
  const messages = useMessages().shell
  return (
    <MenuButton
      look="header"
      aria-label={messages.language(languages[language])}
      menu={{
        selectedKeys: [language],
        items: Object.entries(languages).map(([key, name]) => ({ key, label: <span lang={key}>{name}</span> })),
        onClick: ({ key }) => languagePreference.set(key),
      }}
    >
      <GlobalOutlined aria-hidden />
    </MenuButton>
  )
}
