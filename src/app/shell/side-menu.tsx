import { CloudServerOutlined, FileImageOutlined, HddOutlined, SafetyOutlined } from '@ant-design/icons'
import { NavLink } from 'react-router-dom'
import { useSession } from '../../queries/session.ts'
import { paths } from '../../ui/paths.ts'

/** The cloud's own menu, as its console names it. */
export function SideMenu() {
  const { place, words } = useSession()
  const { groups } = words.menu
  return (
    <nav className="side-menu" aria-label={words.product}>
      <h2>{words.product}</h2>
      {groups?.instances && <h3>{groups.instances}</h3>}
      <NavLink to={paths.instances(place)}>
        <CloudServerOutlined aria-hidden /> {words.menu.instances}
      </NavLink>
      {groups?.images && <h3>{groups.images}</h3>}
      <NavLink to={paths.images(place)}>
        <FileImageOutlined aria-hidden /> {words.menu.images}
      </NavLink>
      {words.menu.disks && (
        <NavLink to={paths.disks(place)}>
          <HddOutlined aria-hidden /> {words.menu.disks}
        </NavLink>
      )}
      {words.menu.vaults && (
        <NavLink to={paths.vaults(place)}>
          <SafetyOutlined aria-hidden /> {words.menu.vaults}
        </NavLink>
      )}
    </nav>
  )
}
