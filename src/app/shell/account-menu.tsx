import { UserOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { useSession } from '../../queries/session.ts'
import { inPlace, paths } from '../../ui/paths.ts'
import { MenuButton } from '../../ui/menu-button.tsx'

/** Which account acts, the others that may, and where the account's ID is found (T2). */
export function AccountMenu() {
  const { place, words } = useSession()
  const messages = useMessages().shell
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const accounts = useQuery(accountList(useBackend()))
  const here = (accounts.data ?? []).filter(({ cloud }) => cloud === place.cloud)
  const name = here.find(({ id }) => id === place.account)?.name ?? place.account

  return (
    <MenuButton
      look="header"
      aria-label={messages.account(name)}
      menu={{
        selectedKeys: [place.account],
        items: [
          { key: 'information', label: words.accountInformation },
          ...(here.length > 0
            ? [
                {
                  key: 'switch',
                  type: 'group' as const,
                  label: messages.switchAccount,
                  children: here.map((account) => ({
                    key: account.id,
                    label: (
                      <span className="account-option">
                        {account.name} <code>{account.id}</code>
                      </span>
                    ),
                  })),
                },
              ]
            : []),
        ],
        onClick: ({ key }) =>
          void navigate(key === 'information' ? paths.account(place) : inPlace(pathname, { ...place, account: key })),
      }}
    >
      <UserOutlined aria-hidden />
      <span className="account-name">{name}</span>
    </MenuButton>
  )
}
