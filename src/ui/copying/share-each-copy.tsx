import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { useCopies } from '../../queries/copies.ts'
import { SessionContext, useSession } from '../../queries/session.ts'
import { ActionButton } from '../action-button.tsx'
import { useLazyDialog } from '../lazy-dialog.tsx'
import { useRegionName } from '../use-regions.ts'

const loadShareModal = () => import('../sharing/share-modal.tsx').then(({ ShareModal }) => ShareModal)

/** Where recipients have other IDs in each region (H11): a copy is shared in its own, with whoever is named there. */
export function ShareEachCopy({ copies }: { copies: ReturnType<typeof useCopies> }) {
  const session = useSession()
  const messages = useMessages().copyImage
  const { shareCopies } = session.words
  const finished = copies.flatMap(({ copy, query: { data } }) =>
    data?.state === 'available' ? [{ region: copy.region, image: data }] : [],
  )
  return (
    <section className="copy-shares">
      <h2 className="dialog-heading">{shareCopies?.title}</h2>
      <p className="field-hint">{shareCopies?.hint}</p>
      {finished.length === 0 ? (
        <p className="field-hint">{messages.noneFinished}</p>
      ) : (
        <ul className="access-list" aria-label={shareCopies?.title}>
          {finished.map(({ region, image }) => (
            <SessionContext key={image.id} value={session.in(region)}>
              <FinishedCopy region={region} image={image} />
            </SessionContext>
          ))}
        </ul>
      )}
    </section>
  )
}

function FinishedCopy({ region, image }: { region: string; image: Image }) {
  const { words } = useSession()
  const where = useRegionName()(region)
  const [sharing, share] = useLazyDialog(loadShareModal)
  return (
    <li>
      <span className="since">{where}</span>
      <ActionButton label={words.share} of={where} onClick={() => share({ image, where })} />
      {sharing}
    </li>
  )
}
