import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Flex, Tag, type TableColumnsType } from 'antd'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Instance, InstanceState } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { instanceList } from '../../queries/instances.ts'
import { useSession } from '../../queries/session.ts'
import { byText, type Arrangement } from '../../ui/arrange.ts'
import { DateTime, NameAndId } from '../../ui/image-cells.tsx'
import type { ListShape } from '../../ui/list-params.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'

const states: readonly InstanceState[] = ['pending', 'running', 'stopped', 'changing', 'failed']

const shape: ListShape = { sorts: ['created', 'name', 'state', 'zone'], filters: { state: states } }

const arrangement: Arrangement<Instance> = {
  texts: ({ name, id, image, os, privateAddress }) => [name, id, image, os, privateAddress ?? ''],
  sorts: {
    created: (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
    name: (a, b) => byText(a.name, b.name),
    state: (a, b) => byText(a.state, b.state),
    zone: (a, b) => byText(a.zone, b.zone),
  },
  filters: { state: (instance) => instance.state },
}

const colors: Record<InstanceState, string> = {
  pending: 'blue',
  running: 'green',
  stopped: 'default',
  changing: 'blue',
  failed: 'red',
}

/** The account's instances in this region. */
export function InstancesPage() {
  const session = useSession()
  const messages = useMessages()
  const query = useQuery(instanceList(session))
  const created = useJustCreated()
  const columns: TableColumnsType<Instance> = [
    { key: 'name', title: messages.instances.nameAndId, render: (_, row) => <NameAndId name={row.name} id={row.id} /> },
    {
      key: 'state',
      title: messages.instances.state,
      render: (_, row) => <Tag color={colors[row.state]}>{messages.instances.states[row.state]}</Tag>,
    },
    { key: 'image', responsive: ['md'], title: messages.instances.image, render: (_, row) => <code>{row.image}</code> },
    { key: 'os', responsive: ['md'], title: messages.image.os, render: (_, row) => row.os },
    { key: 'type', responsive: ['md'], title: messages.instances.type, render: (_, row) => row.type },
    { key: 'zone', responsive: ['lg'], title: messages.instances.zone, render: (_, row) => row.zone },
    {
      key: 'address',
      responsive: ['lg'],
      title: messages.instances.privateAddress,
      render: (_, row) => row.privateAddress,
    },
    {
      key: 'created',
      responsive: ['lg'],
      title: messages.image.created,
      render: (_, row) => <DateTime iso={row.createdAt} />,
    },
  ]

  return (
    <>
      <PageTitle>{session.words.menu.instances}</PageTitle>
      <Flex vertical gap="middle">
        {created.count > 0 && <Notice onClose={created.dismiss}>{messages.instances.creating(created.count)}</Notice>}
        <ResourceTable<Instance>
          label={session.words.menu.instances}
          query={query}
          items={query.data?.items ?? []}
          shape={shape}
          arrangement={arrangement}
          filters={[
            {
              name: 'state',
              label: messages.instances.state,
              options: states.map((state) => ({ value: state, label: messages.instances.states[state] })),
            },
          ]}
          columns={columns}
          empty={
            <Empty description={messages.instances.empty}>
              <CreateLink />
            </Empty>
          }
          failedTitle={messages.instances.failed}
          searchLabel={messages.instances.search}
          actions={<CreateLink />}
        />
      </Flex>
    </>
  )
}

function CreateLink() {
  const { place, words } = useSession()
  const navigate = useNavigate()
  const to = paths.createInstances(place)
  return (
    <Button
      type="primary"
      href={to}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        void navigate(to)
      }}
    >
      {words.createInstance}
    </Button>
  )
}

/** How many instances the page before this one asked for; kept in the history entry, so a reload still says it. */
function useJustCreated() {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string }
  const navigate = useNavigate()
  const count =
    typeof state === 'object' && state !== null && 'created' in state && typeof state.created === 'number'
      ? state.created
      : 0
  return { count, dismiss: () => void navigate(pathname + search, { replace: true, state: null }) }
}
