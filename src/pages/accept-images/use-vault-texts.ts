import type { VaultWords } from '../../clouds/words-optional.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import type { Misfit } from './fit.ts'

/** Sizes and reasons as texts. */
export function useVaultTexts({ reasons }: VaultWords['acceptance']) {
  const formats = useFormats()
  const size = (gib: number) => `${formats.number(gib)} GiB`
  return {
    size,
    reason(misfit: Misfit | undefined, neededGiB: number | undefined): string | undefined {
      if (misfit === undefined) return undefined
      return misfit === 'size' ? reasons.size(size(neededGiB ?? 0)) : reasons[misfit]
    },
  }
}
