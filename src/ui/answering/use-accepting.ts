import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { paths } from '../paths.ts'
import type { Answered, useAnswering } from './use-answering.ts'

/** What the page for whole-machine images is told of those that were accepted on the way to it. */
export interface AcceptedBefore {
  accepted: string
  failed: number
}

/**
 * Accepts images: those that need no vault at once, and then opens the page on which one is chosen for the whole-machine
 * images among them, once for all (H7).
 */
export function useAccepting({ send }: Pick<ReturnType<typeof useAnswering>, 'send'>) {
  const { place, cloud } = useSession()
  const navigate = useNavigate()
  const formats = useFormats()
  const isHere = useIsHere()

  return async (images: Image[]): Promise<Answered> => {
    const inVaults = images.filter(({ kind }) => kind === 'whole-machine' && cloud.listVaults)
    const others = images.filter((image) => !inVaults.includes(image))
    const answered = others.length > 0 ? await send(others, 'accepted') : { done: [], failed: [] }
    if (inVaults.length > 0 && isHere()) {
      const before: AcceptedBefore = {
        accepted: formats.list(answered.done.map(({ name }) => name)),
        failed: answered.failed.length,
      }
      const ids = inVaults.map(({ id }) => id)
      await navigate(paths.acceptImages(place, ids), { state: before })
    }
    return answered
  }
}

/** Whoever has left meanwhile is not taken elsewhere. */
function useIsHere() {
  const here = useRef(false)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return () => here.current
}
