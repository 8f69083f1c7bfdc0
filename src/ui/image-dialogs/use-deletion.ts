import { useState } from 'react'
import type { CloudError } from '../../clouds/cloud-error.ts'
import { useDeleteImage } from '../../queries/images.ts'
import { useStopSharing } from '../../queries/shares.ts'
import { useShareRun } from '../sharing/use-share-run.ts'

/** Stops all shares of an image, then deletes it: only when every one of them has ended (T6). */
export function useDeletion(image: string) {
  const sharing = useShareRun(useStopSharing(), image)
  const deleting = useDeleteImage()
  const [refusals, setRefusals] = useState<ReadonlyMap<string, CloudError>>(new Map())
  const [held, setHeld] = useState(false)

  /** Resolves with whether the image is gone. */
  async function start(accounts: string[]): Promise<boolean> {
    setRefusals(new Map())
    setHeld(false)
    deleting.reset()
    if (accounts.length > 0 && !(await stopAll(accounts))) {
      setHeld(true)
      return false
    }
    return deleting.mutateAsync(image).then(
      () => true,
      // Shown from the mutation's state.
      () => false,
    )
  }

  async function stopAll(accounts: string[]): Promise<boolean> {
    const left = new Set(accounts)
    await sharing.start(accounts, ({ account, error }) => {
      if (error) setRefusals((now) => new Map(now).set(account, error))
      else left.delete(account)
    })
    return left.size === 0
  }

  return {
    run: sharing.run,
    busy: (sharing.run?.running ?? false) || deleting.isPending,
    refusals,
    /** Some share has not ended, so deleting was not tried. */
    held,
    error: deleting.error,
    done: deleting.isSuccess,
    start,
    stop: sharing.stop,
  }
}
