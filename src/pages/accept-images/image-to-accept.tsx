import { Select } from 'antd'
import { useId } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { Vault } from '../../clouds/resources.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { Account } from '../../ui/account.tsx'
import { Reason } from '../../ui/failure.tsx'
import { freeGiB } from '../../ui/vaults/vault-columns.tsx'
import { misfitOf } from './fit.ts'
import { useVaultTexts } from './use-vault-texts.ts'

interface ImageToAcceptProps {
  image: Image
  words: VaultWords['acceptance']
  /** `null` where the account cannot know it, undefined while it is read. */
  sizeGiB: number | null | undefined
  /** What became of the last try. */
  refusal: { vault: string; error: unknown } | undefined
  /** Why it cannot be sent yet. */
  problem: string | undefined
  /** Offered where there are several images. */
  ownVault: { vaults: Vault[]; chosen: string | undefined; onChoose: (vault: string | undefined) => void } | undefined
}

/** A whole-machine image: what it needs of a vault (H7, H8), one of its own if wanted, and the cloud's refusal. */
export function ImageToAccept({ image, words, sizeGiB, refusal, problem, ownVault }: ImageToAcceptProps) {
  const texts = useVaultTexts(words)
  const fieldId = useId()
  return (
    <li>
      <strong className="long-text">{image.name}</strong> <code>{image.id}</code>{' '}
      {image.owner && <Account id={image.owner} />}
      <div className={sizeGiB === null ? undefined : 'secondary'}>
        {sizeGiB === undefined && words.reading}
        {sizeGiB === null && words.sizeUnknown}
        {typeof sizeGiB === 'number' && words.needs(texts.size(sizeGiB))}
      </div>
      {ownVault && (
        <>
          <label className="field-label" htmlFor={fieldId}>
            {words.vaultOf(image.name)}
          </label>
          <Select
            id={fieldId}
            className="own-vault"
            value={ownVault.chosen ?? same}
            onChange={(vault: string) => ownVault.onChoose(vault === same ? undefined : vault)}
            options={[
              { value: same, label: words.sameForAll },
              ...ownVault.vaults.map((vault) => {
                const reason = texts.reason(misfitOf(vault, sizeGiB ?? undefined), sizeGiB ?? undefined)
                return {
                  value: vault.id,
                  label:
                    reason === undefined
                      ? words.option(vault.name, texts.size(vault.sizeGiB), texts.size(freeGiB(vault)))
                      : words.unfit(vault.name, reason),
                  disabled: reason !== undefined,
                }
              }),
            ]}
          />
        </>
      )}
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {refusal && (
        <p className="field-error" role="alert">
          {refusal.vault}: <Reason error={refusal.error} />
        </p>
      )}
    </li>
  )
}

/** No vault's ID. */
const same = ''
