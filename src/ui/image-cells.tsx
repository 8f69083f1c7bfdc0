import { Tag } from 'antd'
import type { Image } from '../clouds/cloud.ts'
import { useFormats, useMessages } from '../i18n/i18n.tsx'
import { Copyable } from './copyable.tsx'

/** The name, and under it the ID with a copy button. */
export function NameAndId({ name, id }: { name: string; id: string }) {
  return (
    <div className="name-and-id">
      <div className="name">{name}</div>
      <Copyable text={id} of={name} />
    </div>
  )
}

/** On a narrow screen, where their columns have no room, also the status, operating system and size. */
export function ImageName({ image }: { image: Image }) {
  const { name, id, os, sizeGiB } = image
  return (
    <>
      <NameAndId name={name} id={id} />
      <div className="narrow-only">
        <ImageStateTag image={image} /> {os} · <Size gib={sizeGiB} />
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
  const progress = image.progress === undefined ? '' : ` ${image.progress}%`
  return (
    <Tag color={stateColors[image.state]}>
      {messages.states[image.state]}
      {progress}
    </Tag>
  )
}

export function Size({ gib }: { gib: number }) {
  return <span className="number">{useFormats().number(gib)} GiB</span>
}

export function DateTime({ iso }: { iso: string }) {
  return <time dateTime={iso}>{useFormats().dateTime(iso)}</time>
}
