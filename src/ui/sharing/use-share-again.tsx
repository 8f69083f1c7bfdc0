import { lazy, Suspense, useState } from 'react'
import type { Image } from '../../clouds/cloud.ts'

/** Needed after a dialog only, with whose code it comes. */
const ShareAgain = lazy(() => import('./share-again.tsx').then((module) => ({ default: module.ShareAgain })))

interface Offer {
  image: Image
  accounts: string[]
  /** How often it was stopped: each time it is offered anew. */
  times: number
}

/** For as long as the page is open, offers to share images again with those whose access was ended on it. */
export function useShareAgain() {
  const [offers, setOffers] = useState<Offer[]>([])
  const withdraw = (images: Image[]) =>
    setOffers((now) => now.filter((offer) => images.every(({ id }) => id !== offer.image.id)))

  return {
    offer: (image: Image, stopped: string[]) =>
      setOffers((now) => {
        const before = now.find((offer) => offer.image.id === image.id)
        const accounts = [...(before?.accounts ?? []), ...stopped]
        return [{ image, accounts, times: (before?.times ?? 0) + 1 }, ...now.filter((offer) => offer !== before)]
      }),
    withdraw,
    /** What to render above all else. */
    notices: offers.length > 0 && (
      <Suspense fallback={null}>
        <div className="share-again">
          {offers.map(({ image, accounts, times }) => (
            <ShareAgain
              key={`${image.id} ${times}`}
              image={image}
              accounts={accounts}
              onClose={() => withdraw([image])}
            />
          ))}
        </div>
      </Suspense>
    ),
  }
}
