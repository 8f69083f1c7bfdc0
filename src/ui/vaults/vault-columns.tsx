import { Tag, type TableColumnsType } from 'antd'
import type { Vault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { Size } from '../image-cells.tsx'

export const freeGiB = ({ sizeGiB, usedGiB }: Vault) => Math.max(0, sizeGiB - usedGiB)

/** What every list of vaults says of each, after its name. On a narrow screen the name's cell says it: `VaultNarrow`. */
export function useVaultColumns(words: VaultWords['list']): TableColumnsType<Vault> {
  const messages = useMessages().image
  return [
    {
      key: 'state',
      responsive: ['md'],
      title: messages.state,
      render: (_, vault) => <VaultState state={vault.state} words={words} />,
    },
    {
      key: 'size',
      responsive: ['md'],
      align: 'right',
      title: words.capacity,
      render: (_, vault) => <Size gib={vault.sizeGiB} />,
    },
    {
      key: 'used',
      responsive: ['lg'],
      align: 'right',
      title: words.used,
      render: (_, vault) => <Size gib={vault.usedGiB} />,
    },
    {
      key: 'free',
      responsive: ['md'],
      align: 'right',
      title: words.free,
      render: (_, vault) => <Size gib={freeGiB(vault)} />,
    },
    {
      key: 'protects',
      responsive: ['lg'],
      title: words.protects,
      render: (_, { protects }) => words.protections[protects],
    },
    {
      key: 'holds',
      responsive: ['lg'],
      title: words.holds,
      render: (_, { holds }) => words.objects[holds] ?? holds,
    },
  ]
}

const stateColors: Record<Vault['state'], string> = {
  available: 'green',
  lock: 'orange',
  frozen: 'orange',
  deleting: 'blue',
  error: 'red',
}

function VaultState({ state, words }: { state: Vault['state']; words: VaultWords['list'] }) {
  return <Tag color={stateColors[state]}>{words.states[state]}</Tag>
}

/** The same where the columns have no room. */
export function VaultNarrow({ vault, words }: { vault: Vault; words: VaultWords['list'] }) {
  return (
    <div className="narrow-only">
      {words.states[vault.state]} · <Size gib={vault.sizeGiB} /> ({words.free}: <Size gib={freeGiB(vault)} />) ·{' '}
      {words.protections[vault.protects]} · {words.objects[vault.holds] ?? vault.holds}
    </div>
  )
}
