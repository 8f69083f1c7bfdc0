import { Tag, type TableColumnsType } from 'antd'
import type { Instance, InstanceState } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { KnownImage } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { ImageCell } from '../../ui/image-cell.tsx'
import { DateTime, NameAndId } from '../../ui/image-cells.tsx'

/** What the list says of each instance. `imageOf` looks its image up by ID. */
export function useInstanceColumns(imageOf: (id: string) => KnownImage | undefined): TableColumnsType<Instance> {
  const messages = useMessages()
  const { words } = useSession()
  const image = (row: Instance) => <ImageCell id={row.image} known={imageOf(row.image)} loss={words.imageGone} />
  return [
    {
      key: 'name',
      title: messages.instances.nameAndId,
      render: (_, row) => (
        <>
          <NameAndId name={row.name} id={row.id} />
          <div className="narrow-only">
            <StateTag state={row.state} />
            <div>{image(row)}</div>
          </div>
        </>
      ),
    },
    {
      key: 'state',
      responsive: ['md'],
      title: messages.instances.state,
      render: (_, row) => <StateTag state={row.state} />,
    },
    { key: 'image', responsive: ['md'], title: messages.instances.image, render: (_, row) => image(row) },
    { key: 'os', responsive: ['xxl'], title: messages.image.os, render: (_, row) => row.os },
    { key: 'type', responsive: ['lg'], title: words.instances.type, render: (_, row) => row.type },
    { key: 'zone', responsive: ['lg'], title: messages.instances.zone, render: (_, row) => row.zone },
    {
      key: 'address',
      responsive: ['xl'],
      title: messages.instances.privateAddress,
      render: (_, row) => row.privateAddress,
    },
    {
      key: 'created',
      responsive: ['xxl'],
      title: messages.image.created,
      render: (_, row) => <DateTime iso={row.createdAt} />,
    },
  ]
}

const colors: Record<InstanceState, string | undefined> = {
  pending: 'blue',
  running: 'green',
  stopped: undefined,
  changing: 'blue',
  failed: 'red',
}

function StateTag({ state }: { state: InstanceState }) {
  return <Tag color={colors[state]}>{useSession().words.instances.states[state]}</Tag>
}
