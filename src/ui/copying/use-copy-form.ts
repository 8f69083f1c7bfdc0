import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { useCopyImages } from '../../queries/copies.ts'

/** What a person is about to have copied: what was chosen, and the regions whose last attempt failed. */
export function useCopyForm(image: Image, { failed, running }: ReturnType<typeof useCopyImages>) {
  const [chosen, setChosen] = useState<string[]>([])
  const [givenUp, setGivenUp] = useState<string[]>([])
  const [typed, setTyped] = useState<string>()
  const failedRegions = failed.map(({ region }) => region)
  const regions = [...new Set([...failedRegions, ...chosen])].filter((region) => !givenUp.includes(region))
  const tried = failed[0] ?? running[0]

  return {
    regions,
    name: typed ?? tried?.name ?? image.name,
    failed: failed.filter(({ region }) => regions.includes(region)),
    /** Failures are not lost: they are here again when the dialog is. */
    dirty: chosen.length > 0 || typed !== undefined,
    choose(next: string[]) {
      setChosen(next.filter((region) => !failedRegions.includes(region)))
      setGivenUp(failedRegions.filter((region) => !next.includes(region)))
    },
    type: setTyped,
    /** From here on what becomes of each region is told by its attempt. */
    sent() {
      setChosen([])
      setGivenUp([])
      setTyped(undefined)
    },
  }
}
