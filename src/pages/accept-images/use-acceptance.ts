import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useAnswering } from '../../ui/answering/use-answering.ts'
import type { useVaultChoice } from './use-vault-choice.ts'

interface Refusal {
  vault: string
  error: unknown
}

/** Accepts whole-machine images into their vaults, one call for each vault; what was refused stays, with its vault (C2). */
export function useAcceptance(choice: ReturnType<typeof useVaultChoice>) {
  const { send, failures } = useAnswering()
  const [running, setRunning] = useState<number>()
  const [tried, setTried] = useState<ReadonlyMap<string, string>>(new Map())
  const [done, setDone] = useState<Image[]>([])

  async function accept() {
    // As they are now: each answer changes what is left.
    const { placed } = choice
    setRunning(placed.reduce((sum, { images }) => sum + images.length, 0))
    setTried(new Map(placed.flatMap(({ vault, images }) => images.map(({ id }) => [id, vault.name]))))
    for (const { vault, images } of placed) {
      const answered = await send(images, 'accepted', vault.id)
      setDone((before) => [...before, ...answered.done])
    }
    setRunning(undefined)
  }

  return {
    accept,
    /** How many are being accepted. */
    running,
    done,
    /** Says no more of what is done. */
    forget: () => setDone([]),
    refusalOf({ id }: Image): Refusal | undefined {
      return failures.has(id) ? { vault: tried.get(id) ?? '', error: failures.get(id) } : undefined
    },
  }
}
