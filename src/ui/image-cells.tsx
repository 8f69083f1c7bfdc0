import { Tag } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../clouds/cloud.ts'
import type { Messages } from '../i18n/en.ts'
import { useFormats, useMessages } from '../i18n/i18n.tsx'
import { useSession } from '../queries/session.ts'
import { Copyable } from './copyable.tsx'
import { paths } from './paths.ts'

/** The name, which may lead to a page of its own, and under it the ID with a copy button. */
export function NameAndId({ name, id, to }: { name: string; id: string; to?: string }) {
  return (
    <div className="name-and-id">
      <div className="name">{to === undefined ? name : <Link to={to}>{name || id}</Link>}</div>
      <Copyable text={id} of={name} />
    </div>
  )
}

/** On a narrow screen, where their columns have no room, also the status, operating system and size. */
export function ImageName({ image, isNew }: { image: Image; isNew: boolean }) {
  const messages = useMessages().image
  const { name, id, os, sizeGiB } = image
  const { place } = useSession()
  return (
    <>
      <NameAndId name={name} id={id} to={paths.image(place, id)} />
      {isNew && <Tag color="blue">{messages.isNew}</Tag>}
      <div className="narrow-only">
        {stateText(image, messages)} · {os} · <Size gib={sizeGiB} />
      </div>
    </>
  )
}

const stateColors: Record<Image['state'], string> = {
  available: 'green',
  creating: 'blue',
  copying: 'blue',
  importing: 'blue',
  failed: 'red',
  'import-failed': 'red',
}

export function ImageStateTag({ image }: { image: Image }) {
  const messages = useMessages().image
  return <Tag color={stateColors[image.state]}>{stateText(image, messages)}</Tag>
}

const stateText = ({ state, progress }: Image, { states }: Messages['image']) =>
  progress === undefined ? states[state] : `${states[state]} ${progress}%`

export function Size({ gib }: { gib: number }) {
  return <span className="number">{useFormats().number(gib)} GiB</span>
}

export function DateTime({ iso }: { iso: string }) {
  return <time dateTime={iso}>{useFormats().dateTime(iso)}</time>
}
