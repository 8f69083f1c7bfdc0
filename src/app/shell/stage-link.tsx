import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router-dom'
import { useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { opposite } from '../../queries/opposite.ts'
import { useSession } from '../../queries/session.ts'
import { paths, stagePath } from '../../ui/paths.ts'

/** Leads to the demo stage: this page on the left, somebody who can be shared with on the right. */
export function StageLink() {
  const messages = useMessages().world
  const { place } = useSession()
  const { pathname, search } = useLocation()
  const accounts = useQuery(accountList(useBackend())).data ?? []
  const other = opposite(accounts, place)
  const right = other && { right: paths.sharedImages(other) }
  return <Link to={stagePath({ left: pathname + search, ...right })}>{messages.stage}</Link>
}
