import { useQuery } from '@tanstack/react-query'
import { Empty } from 'antd'
import { Link } from 'react-router-dom'
import type { Disk } from '../../clouds/resources.ts'
import type { DiskWords } from '../../clouds/words-optional.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { diskList } from '../../queries/disks.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { useDiskColumns } from './disk-columns.tsx'
import { diskArrangement, diskListShape, diskStates } from './disk-list.ts'

/** The account's disks in this region, those made from images among them (H10). */
export function DisksPage() {
  const { words, profile } = useSession()
  const { menu, disks } = words
  // As the router knows: where there are none, this is no page.
  if (!disks || !profile.disks) return null
  return (
    <>
      <PageTitle>{menu.disks ?? disks.disks}</PageTitle>
      <DisksTable words={disks} types={profile.disks.types} />
    </>
  )
}

function DisksTable({ words, types }: { words: DiskWords; types: string[] }) {
  const messages = useMessages()
  const query = useQuery(diskList(useSession()))
  const disks = query.data?.items ?? []
  const imageOf = useKnownImages(disks.flatMap(({ image }) => image ?? []))
  const imageName = (id: string) => {
    const known = imageOf(id)
    return known && known.standing !== 'gone' ? known.image.name : ''
  }
  return (
    <ResourceTable<Disk>
      label={words.disks}
      query={query}
      items={disks}
      shape={diskListShape(types)}
      arrangement={diskArrangement(imageName)}
      filters={[
        {
          name: 'state',
          label: messages.instances.state,
          options: diskStates.map((state) => ({ value: state, label: words.states[state] })),
        },
        {
          name: 'type',
          label: words.type,
          options: types.map((type) => ({ value: type, label: words.types[type] ?? type })),
        },
      ]}
      columns={useDiskColumns(words, imageOf)}
      empty={<NoDisks text={words.none} />}
      failedTitle={words.unread}
      searchLabel={words.search}
    />
  )
}

function NoDisks({ text }: { text: string }) {
  const { place, words } = useSession()
  return (
    <Empty description={text}>
      <Link to={paths.sharedImages(place)}>{words.sharedImages}</Link>
    </Empty>
  )
}
