import { GlobalOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { languages } from '../../i18n/languages.ts'
import { languagePreference } from '../../storage/preferences.ts'

export function LanguageMenu() {
  const language = useLanguage()
  const messages = useMessages().shell
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [language],
        items: Object.entries(languages).map(([key, name]) => ({ key, label: <span lang={key}>{name}</span> })),
        onClick: ({ key }) => languagePreference.set(key),
      }}
    >
      <Button type="text" icon={<GlobalOutlined />} aria-label={messages.language(languages[language])} />
    </Dropdown>
  )
}
