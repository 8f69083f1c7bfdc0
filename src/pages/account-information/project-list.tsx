import { useQuery } from '@tanstack/react-query'
import { Empty, Tag, type TableColumnsType } from 'antd'
import type { Project } from '../../clouds/cloud.ts'
import type { ProjectWords } from '../../clouds/words-optional.ts'
import { projectList } from '../../queries/places.ts'
import { useSession } from '../../queries/session.ts'
import { Copyable } from '../../ui/copyable.tsx'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { useRegionName } from '../../ui/use-regions.ts'

/** In the order in which the cloud gives them, the present one first. */
const shape = { sorts: [], filters: {} }

/** Where a recipient finds the ID to give to an owner: that of its project in the same region (H11). */
export function ProjectList({ words }: { words: ProjectWords }) {
  const session = useSession()
  const { accountId } = session.words
  const query = useQuery(projectList(session))
  const regionName = useRegionName()
  const columns: TableColumnsType<Project> = [
    {
      key: 'project-region',
      title: words.region,
      render: (_, { region }) => (
        <>
          {regionName(region)} {region === session.place.region && <Tag color="blue">{words.here}</Tag>}
        </>
      ),
    },
    { key: 'project-name', title: words.name, responsive: ['md'], render: (_, { region }) => <code>{region}</code> },
    { key: 'project-id', title: accountId, render: (_, { id, region }) => <Copyable text={id} of={region} /> },
  ]
  return (
    <ResourceTable<Project>
      label={words.projects}
      query={query}
      items={query.data?.items ?? []}
      shape={shape}
      arrangement={{ texts: ({ id, region }) => [id, region, regionName(region)], sorts: {}, filters: {} }}
      filters={[]}
      columns={columns}
      empty={<Empty description={words.none} />}
      failedTitle={words.unread}
      searchLabel={words.search}
    />
  )
}
