import { Button, Tooltip } from 'antd'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'
import type { KnownImage } from '../queries/known-images.ts'
import { useSession, type Place } from '../queries/session.ts'
import { paths } from './paths.ts'

const listOf = {
  own: paths.customImages,
  received: paths.sharedImages,
  rejected: paths.rejectedImages,
  // Waits above the list, which a search would empty.
  invited: (place: Place) => paths.sharedImages(place),
}

interface ImageCellProps {
  id: string
  known: KnownImage | undefined
  /** What it means to the row's thing that its image is gone. */
  loss: string
}

/** The image that something was made from: by name where the account still sees it, else what its loss means. */
export function ImageCell({ id, known, loss }: ImageCellProps) {
  const { place } = useSession()
  if (!known) return <code>{id}</code>
  if (known.standing === 'gone') return <GoneImage id={id} loss={loss} />
  const { name } = known.image
  return (
    <>
      {known.standing === 'other' ? name : <Link to={listOf[known.standing](place, id)}>{name}</Link>}
      <div className="secondary">
        <code>{id}</code>
      </div>
    </>
  )
}

function GoneImage({ id, loss }: { id: string; loss: string }) {
  const messages = useMessages().instanceActions
  const meaning = useId()
  return (
    <>
      <code>{id}</code>
      <div>
        <Tooltip title={loss} trigger={['hover', 'focus', 'click']}>
          <Button type="dashed" size="small" aria-describedby={meaning}>
            {messages.imageGone}
          </Button>
        </Tooltip>
      </div>
      <span id={meaning} hidden>
        {loss}
      </span>
    </>
  )
}
