import { Empty, Table, type TableColumnsType } from 'antd'
import { useId } from 'react'
import type { Vault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { Copyable } from '../../ui/copyable.tsx'
import { useBreakpoints } from '../../ui/use-breakpoints.ts'
import { useVaultColumns, VaultNarrow } from '../../ui/vaults/vault-columns.tsx'

interface VaultTableProps {
  words: VaultWords
  /** Undefined while they are read. */
  vaults: Vault[] | undefined
  chosen: string | undefined
  onChoose: (vault: string) => void
  /** Why this one cannot be chosen. */
  reasonAgainst: (vault: Vault) => string | undefined
}

const pageSize = 10

/** The account's vaults, to choose one of; those that do not fit come last, with the reason (H7). */
export function VaultTable({ words, vaults, chosen, onChoose, reasonAgainst }: VaultTableProps) {
  const messages = useMessages()
  const reached = useBreakpoints()
  const group = useId()
  const columns: TableColumnsType<Vault> = [
    {
      key: 'name',
      title: messages.image.nameAndId,
      render: (_, vault) => (
        <VaultChoice
          vault={vault}
          words={words}
          group={group}
          chosen={vault.id === chosen}
          reason={reasonAgainst(vault)}
          onChoose={() => onChoose(vault.id)}
        />
      ),
    },
    ...useVaultColumns(words.list).filter(
      ({ responsive }) => !responsive || responsive.some((breakpoint) => reached.has(breakpoint)),
    ),
  ]
  const unfit = (vault: Vault) => Number(reasonAgainst(vault) !== undefined)
  return (
    <Table<Vault>
      aria-label={words.acceptance.vault}
      rowKey="id"
      size="small"
      className="resource-table"
      columns={columns.map(({ responsive: _, ...column }) => column)}
      dataSource={(vaults ?? []).toSorted((a, b) => unfit(a) - unfit(b))}
      loading={!vaults}
      locale={{ emptyText: vaults ? <Empty description={words.acceptance.noVault} /> : ' ' }}
      pagination={{ pageSize, hideOnSinglePage: true, showSizeChanger: false }}
    />
  )
}

interface VaultChoiceProps {
  vault: Vault
  words: VaultWords
  group: string
  chosen: boolean
  reason: string | undefined
  onChoose: () => void
}

function VaultChoice({ vault, words, group, chosen, reason, onChoose }: VaultChoiceProps) {
  const reasonId = useId()
  return (
    <>
      <label className="vault-choice">
        <input
          type="radio"
          name={group}
          checked={chosen}
          disabled={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : reasonId}
          onChange={onChoose}
        />
        <span className="name">{vault.name}</span>
      </label>
      <Copyable text={vault.id} of={vault.name} />
      <VaultNarrow vault={vault} words={words.list} />
      {reason !== undefined && (
        <div id={reasonId} className="secondary">
          {reason}
        </div>
      )}
    </>
  )
}
