import { DownOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import type { CloudId } from '../../clouds/cloud.ts'
import { clouds } from '../../clouds/clouds.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { MenuButton } from '../../ui/menu-button.tsx'

/** Switches to another cloud's first account; a cloud that is not open yet is listed and says so. */
export function CloudSwitcher() {
  const { place } = useSession()
  const messages = useMessages()
  const backend = useBackend()
  const client = useQueryClient()
  const navigate = useNavigate()

  async function enter(cloud: CloudId) {
    const start = clouds[cloud]?.start
    if (!start || cloud === place.cloud) return
    const accounts = await client.query({ ...accountList(backend), staleTime: 'static' })
    const account = accounts?.find((candidate) => candidate.cloud === cloud)
    if (account) await navigate(paths.customImages({ cloud, account: account.id, region: start }))
  }

  return (
    <MenuButton
      look="header"
      aria-label={messages.shell.switchCloud(messages.clouds[place.cloud])}
      menu={{
        selectable: true,
        selectedKeys: [place.cloud],
        items: (Object.keys(clouds) as CloudId[]).map((cloud) => ({
          key: cloud,
          disabled: !clouds[cloud],
          label: clouds[cloud] ? messages.clouds[cloud] : messages.shell.notOpen(messages.clouds[cloud]),
        })),
        // Where the accounts cannot be read, the account menu says so.
        onClick: ({ key }) => void enter(key as CloudId).catch(() => undefined),
      }}
    >
      {messages.clouds[place.cloud]} <DownOutlined aria-hidden />
    </MenuButton>
  )
}
