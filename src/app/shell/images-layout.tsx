import { NavLink, Outlet } from 'react-router-dom'
import { useSession } from '../../queries/session.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'

/** The tabs of the Images page, each with a path of its own. */
export function ImagesLayout() {
  const { place, words } = useSession()
  return (
    <>
      <PageTitle>{words.menu.images}</PageTitle>
      <nav className="tabs" aria-label={words.menu.images}>
        <NavLink to={paths.customImages(place)}>{words.customImages}</NavLink>
        <NavLink to={paths.sharedImages(place)}>{words.sharedImages}</NavLink>
        <NavLink to={paths.rejectedImages(place)}>{words.rejectedImages}</NavLink>
      </nav>
      <Outlet />
    </>
  )
}
