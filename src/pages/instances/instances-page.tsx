import { useQuery } from '@tanstack/react-query'
import { Button, Empty, Flex, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Instance } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { instanceList } from '../../queries/instances.ts'
import { useKnownImages } from '../../queries/known-images.ts'
import { useSession } from '../../queries/session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../ui/paths.ts'
import { ResourceTable } from '../../ui/resource-table.tsx'
import { DoneNotice, type Done } from './done-notice.tsx'
import { useInstanceColumns } from './instance-columns.tsx'
import { instanceArrangement, instanceListShape, instanceStates } from './instance-list.ts'
import { InstanceActions } from './instance-actions.tsx'
import { useInstanceDialogs } from './use-instance-dialogs.tsx'
import { useStarting } from './use-starting.ts'

/** The account's instances in this region, and what can be done with them. */
export function InstancesPage() {
  const session = useSession()
  const { cloud, words } = session
  const messages = useMessages()
  const query = useQuery(instanceList(session))
  const instances = query.data?.items ?? []
  const imageOf = useKnownImages(instances.map(({ image }) => image))
  const created = useJustCreated()
  const { notice, tell } = useDoneNotice()
  const [chosenIds, setChosenIds] = useState<string[]>([])
  const { open, dialogs } = useInstanceDialogs(tell)
  const start = useStarting(tell)

  const imageName = (id: string) => {
    const known = imageOf(id)
    return known && known.standing !== 'gone' ? known.image.name : ''
  }
  const columns: TableColumnsType<Instance> = [
    ...useInstanceColumns(imageOf),
    {
      key: 'actions',
      title: messages.list.actions,
      render: (_, instance) => <InstanceActions instance={instance} open={open} onStart={() => start(instance)} />,
    },
  ]

  return (
    <>
      <PageTitle>{words.menu.instances}</PageTitle>
      <Flex vertical gap="middle">
        {created.count > 0 && <Notice onClose={created.dismiss}>{words.instances.creating(created.count)}</Notice>}
        {notice}
        <ResourceTable<Instance>
          label={words.menu.instances}
          query={query}
          items={instances}
          shape={instanceListShape}
          arrangement={instanceArrangement(imageName)}
          filters={[
            {
              name: 'state',
              label: messages.instances.state,
              options: instanceStates.map((state) => ({ value: state, label: words.instances.states[state] })),
            },
          ]}
          columns={columns}
          selection={
            cloud.terminate && {
              selectedRowKeys: chosenIds,
              onChange: (keys) => setChosenIds(keys.map(String)),
              getTitleCheckboxProps: () => ({ 'aria-label': messages.list.selectAll }),
              getCheckboxProps: ({ name }) => ({ 'aria-label': messages.list.select(name) }),
            }
          }
          empty={
            <Empty description={words.instances.none}>
              <CreateLink />
            </Empty>
          }
          failedTitle={words.instances.unread}
          searchLabel={messages.instances.search}
          actions={
            <>
              <CreateLink />
              {cloud.terminate && (
                <TerminateChosen
                  chosen={instances.filter(({ id }) => chosenIds.includes(id))}
                  onTerminate={open.terminate}
                />
              )}
            </>
          }
        />
      </Flex>
      {dialogs}
    </>
  )
}

interface TerminateChosenProps {
  chosen: Instance[]
  onTerminate: (instances: Instance[]) => void
}

function TerminateChosen({ chosen, onTerminate }: TerminateChosenProps) {
  const { words } = useSession()
  const messages = useMessages()
  return (
    <ActionButton
      label={words.terminate}
      of={messages.list.selected(chosen.length)}
      disabledReason={chosen.length === 0 ? messages.instanceActions.chooseFirst : undefined}
      onClick={() => onTerminate(chosen)}
    />
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

/** What was done last, above the list; each time a notice of its own, so that it is heard. */
function useDoneNotice() {
  const [last, setLast] = useState<{ done: Done; key: number }>()
  return {
    notice: last && <DoneNotice key={last.key} done={last.done} onClose={() => setLast(undefined)} />,
    tell: (done: Done) => setLast((before) => ({ done, key: (before?.key ?? 0) + 1 })),
  }
}
