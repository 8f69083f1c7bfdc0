import { Empty } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'
import { useSession } from '../queries/session.ts'
import { PageTitle } from './page-title.tsx'
import { paths } from './paths.ts'

/** Stands in for a page about what this cloud does not have. */
export function NoSuchPage() {
  const { place, words } = useSession()
  const messages = useMessages().deadEnds
  return (
    <>
      <PageTitle>{messages.titles['no-such-page']}</PageTitle>
      <Empty description={messages.explanations['no-such-page']}>
        <Link to={paths.customImages(place)}>{words.customImages}</Link>
      </Empty>
    </>
  )
}
