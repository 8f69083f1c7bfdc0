import { useQuery } from '@tanstack/react-query'
import { Button, Result } from 'antd'
import { useEffect, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { regionList } from '../../queries/places.ts'
import { useSession, type Place } from '../../queries/session.ts'
import { lastPlace } from '../../storage/preferences.ts'
import { inPlace, paths } from '../../ui/paths.ts'

/** Stands in for the page once it is known that the path names an account or a region that does not exist. */
export function PlaceCheck({ children }: { children: ReactNode }) {
  const session = useSession()
  const { place } = session
  const messages = useMessages()
  const accounts = useQuery(accountList(useBackend()))
  const known = accounts.data?.filter(({ cloud }) => cloud === place.cloud)
  const noSuchAccount = known !== undefined && known.every(({ id }) => id !== place.account)
  const regions = useQuery({ ...regionList(session, useLanguage()), enabled: !noSuchAccount })

  const sound = regions.data?.some(({ id }) => id === place.region) ?? false
  useEffect(() => {
    if (sound) lastPlace.set(paths.customImages(place))
  }, [sound, place])

  if (noSuchAccount) {
    return (
      <WrongPlace
        title={messages.deadEnds.noSuchAccount(place.account)}
        ways={known.map(({ id, name }) => ({ label: name, place: { ...place, account: id } }))}
      />
    )
  }
  if (regions.data?.every(({ id }) => id !== place.region)) {
    return (
      <WrongPlace
        title={messages.deadEnds.noSuchRegion(place.region)}
        ways={regions.data.slice(0, 4).map(({ id, name }) => ({ label: name, place: { ...place, region: id } }))}
      />
    )
  }
  return children
}

function WrongPlace({ title, ways }: { title: string; ways: { label: string; place: Place }[] }) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return (
    <Result
      icon={null}
      title={<h1 className="dead-end-title">{title}</h1>}
      extra={ways.map(({ label, place }) => (
        <Button key={label} onClick={() => void navigate(inPlace(pathname, place))}>
          {label}
        </Button>
      ))}
    />
  )
}
