import { ArrowLeftOutlined } from '@ant-design/icons'
import { Link } from 'react-router-dom'
import type { Image } from '../clouds/cloud.ts'
import { useSession } from '../queries/session.ts'
import { paths } from './paths.ts'

/** Leads from an image's page to the list that it is in. */
export function BackToList({ relation }: { relation: Image['relation'] | undefined }) {
  const { place, words } = useSession()
  const received = relation === 'received'
  return (
    <Link className="back-link" to={received ? paths.sharedImages(place) : paths.customImages(place)}>
      <ArrowLeftOutlined aria-hidden /> {received ? words.sharedImages : words.customImages}
    </Link>
  )
}
