import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import type { VaultWords } from '../../clouds/words-optional.ts'
import { useSession } from '../../queries/session.ts'
import { useBackupSizes, vaultList } from '../../queries/vaults.ts'
import { AnswerOutcomes } from '../../ui/answering/answer-outcomes.tsx'
import { BusyButton } from '../../ui/busy-button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { useLeaveGuard } from '../../ui/leave-guard.tsx'
import { paths } from '../../ui/paths.ts'
import { CommonVault } from './common-vault.tsx'
import { ImageToAccept } from './image-to-accept.tsx'
import { useAcceptance } from './use-acceptance.ts'
import { useVaultChoice } from './use-vault-choice.ts'
import { useVaultTexts } from './use-vault-texts.ts'

interface AcceptFormProps {
  words: VaultWords
  /** Those that are still to be accepted: none, in the end. */
  images: Image[]
}

/** One vault for all images, another for one where wanted, and what became of each (H7, C2). */
export function AcceptForm({ words, images }: AcceptFormProps) {
  const session = useSession()
  const vaults = useQuery(vaultList(session))
  const sizeOf = useBackupSizes(images)
  const choice = useVaultChoice(images, vaults.data?.items ?? [], sizeOf)
  const acceptance = useAcceptance(choice)
  const [asked, setAsked] = useState(false)
  const navigate = useNavigate()
  const texts = useVaultTexts(words.acceptance)
  const busy = acceptance.running !== undefined
  useLeaveGuard(choice.isBegun && images.length > 0, words.acceptance.leave)

  const problemOf = (image: Image) => {
    const problem = choice.problemOf(image)
    return problem === 'none-chosen' ? words.acceptance.chooseFirst : texts.reason(problem, choice.neededGiB(image))
  }
  const refused = images.filter((image) => acceptance.refusalOf(image))
  function confirm() {
    const ready = images.every((image) => choice.problemOf(image) === undefined)
    setAsked(!ready)
    if (ready) void acceptance.accept()
  }

  const outcomes = !busy && acceptance.done.length > 0 && (
    <AnswerOutcomes
      key={acceptance.done.length}
      answer="accepted"
      answered={{ done: acceptance.done, failed: [] }}
      failures={new Map()}
      onClose={acceptance.forget}
    />
  )
  if (images.length === 0) return outcomes
  return (
    <Flex vertical gap="middle">
      {outcomes}
      <p className="page-note">{words.acceptance.about}</p>
      <section>
        <h2 className="section-heading">{words.acceptance.images}</h2>
        <ul className="image-choice" aria-label={words.acceptance.images}>
          {images.map((image) => (
            <ImageToAccept
              key={image.id}
              image={image}
              words={words.acceptance}
              sizeGiB={sizeOf(image.id)}
              refusal={acceptance.refusalOf(image)}
              problem={asked ? problemOf(image) : undefined}
              ownVault={
                images.length > 1
                  ? {
                      vaults: vaults.data?.items ?? [],
                      chosen: choice.ownOf(image),
                      onChoose: (vault) => choice.chooseFor(image, vault),
                    }
                  : undefined
              }
            />
          ))}
        </ul>
      </section>
      {vaults.error && <Failure title={words.list.failed} error={vaults.error} onRetry={() => void vaults.refetch()} />}
      {!vaults.isLoadingError && <CommonVault words={words} vaults={vaults.data?.items} choice={choice} />}
      <Flex wrap gap="small" align="center">
        <BusyButton type="primary" busy={busy} onClick={confirm}>
          {refused.length > 0 ? words.acceptance.retry(images.length) : words.acceptance.confirm}
        </BusyButton>
        <Button onClick={() => void navigate(paths.sharedImages(session.place))}>{words.acceptance.cancel}</Button>
        <span role="status">
          {acceptance.running !== undefined && session.words.invitations?.accepting(acceptance.running)}
        </span>
      </Flex>
    </Flex>
  )
}
