import { Link, useLocation } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { stagePath } from '../../ui/paths.ts'

/** Leads to the demo stage: this page on the left, and on the right whom the stage finds to share with. */
export function StageLink() {
  const { pathname, search } = useLocation()
  return <Link to={stagePath({ left: pathname + search, right: '' })}>{useMessages().world.stage}</Link>
}
