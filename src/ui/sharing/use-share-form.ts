import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'
import { useShareAllowance } from '../../queries/share-allowance.ts'
import { sharesOf, useShareImage } from '../../queries/shares.ts'
import { useSession } from '../../queries/session.ts'
import { useRecipients } from './use-recipients.ts'
import { useShareRun } from './use-share-run.ts'

/** Whom a person is about to share an image with, how many of them there is room for, and what becomes of each. */
export function useShareForm(image: Image) {
  const session = useSession()
  const shares = useQuery(sharesOf(session, image.id))
  const allowance = useShareAllowance()
  const field = useRecipients(new Set(shares.data?.map(({ account }) => account)))
  const { run, start, stop } = useShareRun(useShareImage())
  const [tried, setTried] = useState(false)
  const { ready } = field
  const slots = shares.data && Math.max(0, session.profile.shareLimits[image.kind].value - shares.data.length)
  /** Where the image and the day both limit it (P2, P3), the smaller of the two counts, and is what is told. */
  const dayIsFuller = (allowance.left ?? Infinity) < (slots ?? Infinity)
  const room = dayIsFuller ? allowance.left : slots

  async function share() {
    const accounts = field.add(field.text).map(({ account }) => account)
    setTried(accounts.length === 0)
    if (accounts.length === 0) return
    await start([{ image: image.id, accounts }], ({ account, error }) =>
      error ? field.refuse(account, error) : field.remove(new Set([account])),
    )
  }

  return {
    image,
    shares,
    allowance,
    dayIsFuller,
    field,
    over: room === undefined ? [] : ready.slice(room).map(({ account }) => account),
    nothingToSend: tried && ready.length === 0,
    /** Were all of them refused before? */
    retrying: ready.length > 0 && ready.every(({ refusal }) => refusal),
    running: run?.running ?? false,
    run,
    share,
    stop,
  }
}

export type ShareFormState = ReturnType<typeof useShareForm>
