import { useQuery } from '@tanstack/react-query'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { sharesOf } from '../../queries/shares.ts'
import { AccessList } from '../../ui/sharing/access-list.tsx'
import { AnswerCounts } from '../../ui/sharing/answers.tsx'
import { Slots } from '../../ui/sharing/slots.tsx'

/** Who has the image, since when, and how many more may. */
export function SharedWithList({ image, onStop }: { image: Image; onStop: (account: string) => void }) {
  const messages = useMessages()
  const shares = useQuery(sharesOf(useSession(), image.id))
  return (
    <section>
      <h2 className="section-heading">{messages.customImages.sharedWith}</h2>
      <Slots image={image} used={shares.data?.length} adding={0} />
      <AnswerCounts shares={shares.data ?? []} />
      <AccessList image={image} shares={shares} onStop={onStop} />
    </section>
  )
}
