import { useRef } from 'react'
import type { Instance } from '../../clouds/cloud.ts'
import { useStart } from '../../queries/instances.ts'
import type { Done } from './done-notice.tsx'

/** Starts instances, which harms nobody and so is not asked first; a second press while one is answered does nothing. */
export function useStarting(tell: (done: Done) => void) {
  const { mutateAsync } = useStart()
  const underWay = useRef(new Set<string>())
  return ({ id, name }: Instance) => {
    if (underWay.current.has(id)) return
    underWay.current.add(id)
    void mutateAsync(id)
      .then(
        () => tell({ what: 'starting', instance: name }),
        (error: unknown) => tell({ what: 'not-started', instance: name, error }),
      )
      .finally(() => underWay.current.delete(id))
  }
}
