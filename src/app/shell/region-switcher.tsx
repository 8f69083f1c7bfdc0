import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Region } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { useInvitationsIn } from '../../queries/received-images.ts'
import { useSession } from '../../queries/session.ts'
import { inPlace } from '../../ui/paths.ts'
import { useRegions } from '../../ui/use-regions.ts'
import { whenIdle } from '../../ui/when-idle.ts'

/** Searchable by name and ID. Says where images wait for an answer (H2). */
export function RegionSwitcher() {
  const { place, words } = useSession()
  const messages = useMessages().shell
  const regions = useRegions()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [asking, setAsking] = useState(false)
  const waiting = useInvitationsIn(regions.filter(({ available }) => available).map(idOf), asking)
  const elsewhere = [...waiting].reduce((sum, [region, count]) => (region === place.region ? sum : sum + count), 0)
  // Not for the first view, which shows none of it.
  useEffect(() => whenIdle(async () => setAsking(true)), [])

  return (
    <>
      <Select
        className="region-switcher"
        variant="borderless"
        aria-label={messages.region}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'search' }}
        value={place.region}
        options={regions.map((region) => {
          const { id, name, available } = region
          const count = waiting.get(id)
          const said = count === undefined ? undefined : words.invitations?.count(count)
          return {
            value: id,
            label: name,
            search: `${name} ${id}`,
            disabled: !available,
            region,
            waiting: count,
            said,
            ...(said !== undefined && { title: said }),
          }
        })}
        optionRender={renderOption}
        onOpenChange={(open) => open && setAsking(true)}
        onChange={(region: string) => void navigate(inPlace(pathname, { ...place, region }))}
      />
      <WaitingElsewhere count={elsewhere} />
    </>
  )
}

/** Beside the switcher, for whoever does not open it. */
function WaitingElsewhere({ count }: { count: number }) {
  const { invitations } = useSession().words
  if (count === 0 || !invitations) return null
  const said = invitations.countElsewhere(count)
  return (
    <span title={said}>
      <CountBadge count={count} said={said} />
    </span>
  )
}

function CountBadge({ count, said }: { count: number; said: string | undefined }) {
  return (
    <>
      <span className="count-badge" aria-hidden>
        {count}
      </span>
      <span className="visually-hidden">{said}</span>
    </>
  )
}

const idOf = ({ id }: Region) => id

interface OptionData {
  region: Region
  waiting: number | undefined
  said: string | undefined
}

/** A project beside the region's own stands under it. */
function renderOption({ data: { region, waiting, said } }: { data: OptionData }) {
  return (
    <span className={region.within ? 'region-option region-option-within' : 'region-option'}>
      <span>
        {region.name} {waiting !== undefined && <CountBadge count={waiting} said={said} />}
      </span>
      <code>{region.id}</code>
    </span>
  )
}
