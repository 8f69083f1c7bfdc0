import { Tag, type TableColumnsType } from 'antd'
import type { Disk, DiskState } from '../../clouds/resources.ts'
import type { DiskWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import type { KnownImage } from '../../queries/known-images.ts'
import { ImageCell } from '../../ui/image-cell.tsx'
import { DateTime, NameAndId, Size } from '../../ui/image-cells.tsx'

const colors: Record<DiskState, string> = { creating: 'blue', available: 'green', 'in-use': 'green', failed: 'red' }

/** What the list says of each disk. `imageOf` looks its image up by ID. */
export function useDiskColumns(
  words: DiskWords,
  imageOf: (id: string) => KnownImage | undefined,
): TableColumnsType<Disk> {
  const messages = useMessages()
  const state = (disk: Disk) => <Tag color={colors[disk.state]}>{words.states[disk.state]}</Tag>
  const image = (disk: Disk) =>
    disk.image === undefined ? '–' : <ImageCell id={disk.image} known={imageOf(disk.image)} loss={words.imageGone} />
  return [
    {
      key: 'name',
      title: messages.instances.nameAndId,
      render: (_, disk) => (
        <>
          <NameAndId name={disk.name} id={disk.id} />
          <div className="narrow-only">
            {state(disk)} <Size gib={disk.sizeGiB} />
            <div>{image(disk)}</div>
          </div>
        </>
      ),
    },
    { key: 'state', responsive: ['md'], title: messages.instances.state, render: (_, disk) => state(disk) },
    {
      key: 'size',
      responsive: ['md'],
      title: messages.image.size,
      align: 'right',
      render: (_, disk) => <Size gib={disk.sizeGiB} />,
    },
    {
      key: 'type',
      responsive: ['lg'],
      title: words.type,
      render: (_, disk) => words.types[disk.type] ?? disk.type,
    },
    { key: 'zone', responsive: ['lg'], title: messages.instances.zone, render: (_, disk) => disk.zone },
    { key: 'image', responsive: ['md'], title: messages.instances.image, render: (_, disk) => image(disk) },
    {
      key: 'created',
      responsive: ['xl'],
      title: messages.image.created,
      render: (_, disk) => <DateTime iso={disk.createdAt} />,
    },
  ]
}
