import { CloseOutlined, ExpandOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { Link } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import type { Place } from '../../queries/session.ts'
import { cloudWords } from '../../queries/stage-views.ts'
import { IconAction } from '../presenter/icon-action.tsx'
import { useStageWords } from '../stage-words.ts'
import { otherSide } from './pair.ts'
import { isViewPath, pageOfPath, placeOfPath } from './places.ts'
import { useStageControls, type Side, type View } from './views.ts'

/** Whose console this is and what it shows, and what can be done with it. */
export function ViewCaption({ side, view }: { side: Side; view: View }) {
  const words = useStageWords().views
  const { pair, close, openOther } = useStageControls()
  const other = otherSide[side]
  const alone = pair[other] === undefined
  const place = isViewPath(view.path) ? placeOfPath(view.path) : undefined

  return (
    <header className="stage-caption">
      <p className="stage-caption-text">{place ? <Whereabouts place={place} view={view} /> : pageTitle(view)}</p>
      {isViewPath(view.path) && (
        <Link className="stage-icon" to={view.path} aria-label={words.alone[side]} title={words.alone[side]}>
          <ExpandOutlined aria-hidden />
        </Link>
      )}
      {alone && (
        <IconAction
          label={words.open[other]}
          icon={<PlusOutlined aria-hidden />}
          id="stage-open"
          onClick={() => {
            flushSync(openOther)
            document.getElementById(`stage-close-${other}`)?.focus()
          }}
        />
      )}
      <IconAction
        label={words.close[side]}
        icon={<CloseOutlined aria-hidden />}
        id={`stage-close-${side}`}
        disabledReason={alone ? words.onlyOne : undefined}
        onClick={() => close(side, () => document.getElementById('stage-open')?.focus())}
      />
    </header>
  )
}

/** The account by its name, its cloud and region, and the page as it calls itself. */
function Whereabouts({ place: { cloud, account, region }, view }: { place: Place; view: View }) {
  const messages = useMessages()
  const language = useLanguage()
  const accounts = useQuery(accountList(useBackend())).data
  const words = useQuery(cloudWords(cloud, language)).data
  const regions = words?.regions ?? {}
  const known = accounts?.find((candidate) => candidate.cloud === cloud && candidate.id === account)
  const project = known?.projects?.find(({ name }) => name === region)
  // A project beside a region's own is called after both (H11).
  const within = project && project.region !== project.name ? project : undefined
  const place = within
    ? `${regions[within.region] ?? within.region} > ${within.name.slice(within.region.length + 1)}`
    : (regions[region] ?? region)
  const lists: Record<string, string | undefined> = {
    'images/custom': words?.customImages,
    'images/shared': words?.sharedImages,
    'images/rejected': words?.rejectedImages,
  }
  // The lists of images share a title.
  const page = lists[pageOfPath(view.path)] ?? pageTitle(view)
  return (
    <>
      <strong>{known?.name ?? account}</strong>
      {[messages.clouds[cloud], place, page].filter(Boolean).map((part) => ` · ${part}`)}
    </>
  )
}

/** Behind a page's own name stands the product's. */
const pageTitle = ({ title }: View) => title.slice(0, Math.max(0, title.lastIndexOf(' · ')))
