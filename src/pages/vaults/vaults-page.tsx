import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Flex, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { Vault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { vaultList } from '../../queries/vaults.ts'
import { DateTime, NameAndId } from '../../ui/image-cells.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { useCreateVaultDialog } from '../../ui/vaults/use-create-vault-dialog.tsx'
import { useVaultColumns, VaultNarrow } from '../../ui/vaults/vault-columns.tsx'
import { vaultArrangement, vaultListShape, vaultStates } from './vault-list.ts'

/** What the backups of accepted whole-machine images are kept in (H7). */
export function VaultsPage() {
  const { menu, vaults } = useSession().words
  // As the router knows: where there are none, this is no page.
  if (!vaults) return null
  return (
    <>
      <PageTitle>{menu.vaults ?? vaults.vaults}</PageTitle>
      <Vaults words={vaults} />
    </>
  )
}

function Vaults({ words }: { words: VaultWords }) {
  const session = useSession()
  const messages = useMessages()
  const query = useQuery(vaultList(session))
  const [created, setCreated] = useState<{ id: string; name: string }>()
  const [dialog, show] = useCreateVaultDialog()
  const create = () => show({ words, sizeGiB: undefined, onCreated: setCreated })
  const columns: TableColumnsType<Vault> = [
    {
      key: 'name',
      title: messages.image.nameAndId,
      render: (_, vault) => (
        <>
          <NameAndId name={vault.name} id={vault.id} />
          <VaultNarrow vault={vault} words={words.list} />
        </>
      ),
    },
    ...useVaultColumns(words.list),
    {
      key: 'created',
      responsive: ['xl'],
      title: messages.image.created,
      render: (_, vault) => <DateTime iso={vault.createdAt} />,
    },
  ]

  return (
    <>
      <Flex vertical gap="middle">
        {created && (
          <Notice key={created.id} onClose={() => setCreated(undefined)}>
            {words.creation.created(created.name)}
          </Notice>
        )}
        <ResourceTable<Vault>
          label={words.vaults}
          query={query}
          items={query.data?.items ?? []}
          shape={vaultListShape}
          arrangement={vaultArrangement}
          filters={[
            {
              name: 'state',
              label: messages.image.state,
              options: vaultStates.map((state) => ({ value: state, label: words.list.states[state] })),
            },
          ]}
          columns={columns}
          empty={
            <Empty description={words.list.empty}>
              <Button onClick={create}>{words.createVault}</Button>
            </Empty>
          }
          failedTitle={words.list.failed}
          searchLabel={words.list.search}
          actions={
            <Button type="primary" onClick={create}>
              {words.createVault}
            </Button>
          }
        />
      </Flex>
      {dialog}
    </>
  )
}
