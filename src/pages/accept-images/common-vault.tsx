import { Alert, Button, Flex } from 'antd'
import { useState } from 'react'
import type { Vault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { Notice } from '../../ui/notice.tsx'
import { useCreateVaultDialog } from '../../ui/vaults/use-create-vault-dialog.tsx'
import { freeGiB } from '../../ui/vaults/vault-columns.tsx'
import { misfitOf } from './fit.ts'
import type { useVaultChoice } from './use-vault-choice.ts'
import { useVaultTexts } from './use-vault-texts.ts'
import { VaultTable } from './vault-table.tsx'

interface CommonVaultProps {
  words: VaultWords
  /** Undefined while they are read. */
  vaults: Vault[] | undefined
  choice: ReturnType<typeof useVaultChoice>
}

/** The vault for all images that have none of their own: one that there is, or a new one. */
export function CommonVault({ words, vaults, choice }: CommonVaultProps) {
  const { acceptance } = words
  const texts = useVaultTexts(acceptance)
  const [created, setCreated] = useState<{ id: string; name: string }>()
  const [dialog, show] = useCreateVaultDialog()
  const needed = choice.neededTogether
  const reasonAgainst = (vault: Vault) => texts.reason(misfitOf(vault, needed), needed)
  const noneFits = vaults && vaults.length > 0 && vaults.every((vault) => reasonAgainst(vault) !== undefined)
  const crowded = choice.placed
    .map(({ vault, images }) => ({
      vault,
      neededGiB: images.reduce((sum, image) => sum + (choice.neededGiB(image) ?? 0), 0),
    }))
    .filter(({ vault, neededGiB }) => freeGiB(vault) < neededGiB)

  return (
    <section>
      <Flex wrap gap="small" align="center" justify="space-between" className="vaults-heading">
        <h2 className="section-heading">{acceptance.vault}</h2>
        <Button
          onClick={() =>
            show({
              words,
              sizeGiB: needed,
              onCreated: (vault) => {
                setCreated(vault)
                choice.choose(vault.id)
              },
            })
          }
        >
          {words.createVault}
        </Button>
      </Flex>
      {created && (
        <Notice key={created.id} keepFocus onClose={() => setCreated(undefined)}>
          {words.creation.created(created.name)}
        </Notice>
      )}
      {noneFits && (
        <Alert
          type="warning"
          showIcon
          role="status"
          title={acceptance.noneFits(needed === undefined ? undefined : texts.size(needed))}
        />
      )}
      <VaultTable
        words={words}
        vaults={vaults}
        chosen={choice.common}
        onChoose={choice.choose}
        reasonAgainst={reasonAgainst}
      />
      {crowded.map(({ vault, neededGiB }) => (
        <Alert
          key={vault.id}
          type="warning"
          showIcon
          role="status"
          title={acceptance.littleFree(vault.name, texts.size(freeGiB(vault)), texts.size(neededGiB))}
        />
      ))}
      {dialog}
    </section>
  )
}
