import { Flex } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { AccountMenu } from './account-menu.tsx'
import { CloudSwitcher } from './cloud-switcher.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { NotKept } from './not-kept.tsx'
import { Offline } from './offline.tsx'
import { PlaceCheck } from './place-check.tsx'
import { RegionSwitcher } from './region-switcher.tsx'
import { SideMenu } from './side-menu.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'
import { WorldNotice } from './world-notice.tsx'
import './shell.css'

/** What stands around every page of a place. */
export function Shell({ children }: { children: ReactNode }) {
  const messages = useMessages().shell
  const { key } = useSession()
  const content = useFocusOnArrival()
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {messages.skip}
      </a>
      <WorldNotice />
      <header className="shell-header">
        <span className="shell-name">{messages.name}</span>
        <CloudSwitcher />
        <RegionSwitcher />
        <Flex className="shell-person" gap={4} align="center">
          <LanguageMenu />
          <ThemeSwitch />
          <AccountMenu />
        </Flex>
      </header>
      <SideMenu />
      <main ref={content} id="content" className="shell-content" tabIndex={-1}>
        <Offline />
        <NotKept />
        <PlaceCheck key={key.join('/')}>{children}</PlaceCheck>
      </main>
    </div>
  )
}
