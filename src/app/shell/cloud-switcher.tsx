import { DownOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router-dom'
import type { CloudId } from '../../clouds/cloud.ts'
import { clouds } from '../../clouds/clouds.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'
import { MenuButton } from '../../ui/menu-button.tsx'

/** Switches to another cloud's first account; a cloud on which the person has none is listed and says so. */
export function CloudSwitcher() {
  const { place } = useSession()
  const messages = useMessages()
  const backend = useBackend()
  const client = useQueryClient()
  const navigate = useNavigate()
  const accounts = useQuery(accountList(backend)).data
  const hasNone = (cloud: CloudId) => accounts?.every((account) => account.cloud !== cloud) ?? false

  async function enter(cloud: CloudId) {
    if (cloud === place.cloud) return
    const known = await client.query({ ...accountList(backend), staleTime: 'static' })
    const account = known?.find((candidate) => candidate.cloud === cloud)
    const region = clouds[cloud].start
    if (account) await navigate(paths.customImages({ cloud, account: account.id, region }))
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
          disabled: hasNone(cloud),
          label: hasNone(cloud) ? messages.shell.noAccountOn(messages.clouds[cloud]) : messages.clouds[cloud],
        })),
        // Where the accounts cannot be read, the account menu says so.
        onClick: ({ key }) => void enter(key as CloudId).catch(() => undefined),
      }}
    >
      {messages.clouds[place.cloud]} <DownOutlined aria-hidden />
    </MenuButton>
  )
}
