import { useQuery } from '@tanstack/react-query'
import { Skeleton, Table } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import type { Backup } from '../../clouds/resources.ts'
import type { BackupWords } from '../../clouds/words-optional.ts'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { backupOf } from '../../queries/backups.ts'
import { useSession } from '../../queries/session.ts'
import { Failure } from '../../ui/failure.tsx'
import { NameAndId, Size } from '../../ui/image-cells.tsx'

/** H8: the disks behind a whole-machine image, and how large a vault they need. Nothing for other images and clouds. */
export function BackupDetails({ image }: { image: Image }) {
  const session = useSession()
  const { backups, vaults } = session.words
  const shown = image.kind === 'whole-machine' && session.cloud.readBackup !== undefined
  const query = useQuery({ ...backupOf(session, image), enabled: shown })
  if (!shown || !backups || !vaults) return null
  return (
    <section>
      <h2 className="section-heading">{vaults.backupDetails}</h2>
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      {query.error && <Failure title={backups.failed} error={query.error} onRetry={() => void query.refetch()} />}
      {query.data === null && <p>{backups.unreadable}</p>}
      {query.data && <Disks backup={query.data} label={vaults.backupDetails} words={backups} />}
    </section>
  )
}

function Disks({ backup, label, words }: { backup: Backup; label: string; words: BackupWords }) {
  const messages = useMessages().image
  const formats = useFormats()
  return (
    <>
      <p>{words.of(backup.name, backup.server)}</p>
      <Table
        className="resource-table"
        size="small"
        rowKey="id"
        pagination={false}
        aria-label={label}
        dataSource={backup.disks}
        columns={[
          { key: 'name', title: messages.nameAndId, render: (_, { name, id }) => <NameAndId name={name} id={id} /> },
          {
            key: 'kind',
            title: messages.kind,
            render: (_, { system }) => words.disks[system ? 'system' : 'data'],
          },
          { key: 'size', title: messages.size, align: 'right', render: (_, { sizeGiB }) => <Size gib={sizeGiB} /> },
        ]}
      />
      <p>{words.needed(`${formats.number(backup.totalGiB)} GiB`)}</p>
    </>
  )
}
