import { Button, Tooltip } from 'antd'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import type { KnownImage } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'

const listOf = { own: paths.customImages, received: paths.sharedImages, rejected: paths.rejectedImages }

/** The image that an instance was built on: by name where the account still sees it, else what its loss means. */
export function ImageCell({ id, known }: { id: string; known: KnownImage | undefined }) {
  const { place } = useSession()
  if (!known) return <code>{id}</code>
  if (known.standing === 'gone') return <GoneImage id={id} />
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

function GoneImage({ id }: { id: string }) {
  const { words } = useSession()
  const messages = useMessages().instanceActions
  const meaning = useId()
  return (
    <>
      <code>{id}</code>
      <div>
        <Tooltip title={words.imageGone} trigger={['hover', 'focus', 'click']}>
          <Button type="dashed" size="small" aria-describedby={meaning}>
            {messages.imageGone}
          </Button>
        </Tooltip>
      </div>
      <span id={meaning} hidden>
        {words.imageGone}
      </span>
    </>
  )
}
