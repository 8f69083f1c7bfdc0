import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import type { Vault } from '../../clouds/resources.ts'
import { misfitOf, type Misfit } from './fit.ts'

/** Which vault each image goes into: the one for all, or one of its own. */
export function useVaultChoice(images: Image[], vaults: Vault[], sizeOf: (image: string) => number | null | undefined) {
  const [common, setCommon] = useState<string>()
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map())
  const neededGiB = ({ id }: Image) => sizeOf(id) ?? undefined
  const vaultIdOf = ({ id }: Image) => own.get(id) ?? common
  const vaultOf = (image: Image) => vaults.find(({ id }) => id === vaultIdOf(image))
  const together = images.filter(({ id }) => !own.has(id))
  const placed = vaults.map((vault) => ({ vault, images: images.filter((image) => vaultOf(image) === vault) }))

  function problemOf(image: Image): Misfit | 'none-chosen' | undefined {
    if (vaultIdOf(image) === undefined) return 'none-chosen'
    return misfitOf(vaultOf(image), neededGiB(image))
  }

  return {
    common,
    ownOf: ({ id }: Image) => own.get(id),
    choose: setCommon,
    /** Without a vault the one for all serves again. */
    chooseFor({ id }: Image, vault: string | undefined) {
      const others = [...own].filter(([image]) => image !== id)
      setOwn(new Map(vault === undefined ? others : [...others, [id, vault]]))
    },
    /** What the vault for all must hold at least, where that is known. */
    neededTogether: largest(together.map(neededGiB)),
    neededGiB,
    vaultOf,
    problemOf,
    /** Those that are used, with what goes into each. */
    placed: placed.filter((each) => each.images.length > 0),
    isBegun: common !== undefined || own.size > 0,
  }
}

function largest(sizes: (number | undefined)[]): number | undefined {
  const known = sizes.filter((size) => size !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
