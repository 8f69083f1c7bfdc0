import { useQuery } from '@tanstack/react-query'
import { Descriptions, Flex, Skeleton } from 'antd'
import { useMessages } from '../../i18n/i18n.tsx'
import { accountList, useBackend } from '../../queries/backend.ts'
import { accountId } from '../../queries/places.ts'
import { useSession } from '../../queries/session.ts'
import { Copyable } from '../../ui/copyable.tsx'
import { Failure } from '../../ui/failure.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { ProjectList } from './project-list.tsx'

/** Where a recipient finds the ID to give to an owner (T2): its account's, or those of its projects (H11). */
export function AccountInformationPage() {
  const { words, place } = useSession()
  const messages = useMessages().account
  const accounts = useQuery(accountList(useBackend()))
  const name = accounts.data?.find((account) => account.cloud === place.cloud && account.id === place.account)?.name

  return (
    <>
      <PageTitle>{words.accountInformation}</PageTitle>
      {words.projects ? (
        <Flex vertical gap="middle">
          {name && <Descriptions bordered column={1} items={[{ key: 'name', label: messages.name, children: name }]} />}
          <p className="list-note">{words.accountIdHint}</p>
          <ProjectList words={words.projects} />
        </Flex>
      ) : (
        <OneId name={name} />
      )}
    </>
  )
}

/** The account's own ID is what an owner needs. */
function OneId({ name }: { name: string | undefined }) {
  const session = useSession()
  const { words, place } = session
  const messages = useMessages().account
  const id = useQuery(accountId(session))
  return (
    <>
      {id.error && (
        <Failure title={messages.failed(words.accountId)} error={id.error} onRetry={() => void id.refetch()} />
      )}
      <Descriptions
        bordered
        column={1}
        items={[
          ...(name ? [{ key: 'name', label: messages.name, children: name }] : []),
          {
            key: 'id',
            label: words.accountId,
            children: id.data ? (
              <Copyable text={id.data} of={name ?? place.account} />
            ) : (
              <Skeleton.Button active size="small" />
            ),
          },
        ]}
      />
      <p className="page-note">{words.accountIdHint}</p>
    </>
  )
}
