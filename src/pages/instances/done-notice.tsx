import { Link } from 'react-router-dom'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { Reason } from '../../ui/failure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'

/** What was just done from the list of instances. */
export type Done =
  | { what: 'image-created'; image: { id: string; name: string } }
  | { what: 'reinstalled'; instance: string }
  | { what: 'reinitialising'; instance: string }
  | { what: 'starting'; instance: string }
  | { what: 'not-started'; instance: string; error: unknown }
  | { what: 'stopping'; instance: string }
  | { what: 'terminated'; instances: string[] }

export function DoneNotice({ done, onClose }: { done: Done; onClose: () => void }) {
  const { place, words } = useSession()
  const messages = useMessages().instanceActions
  const formats = useFormats()
  switch (done.what) {
    case 'image-created':
      return (
        <Notice onClose={onClose}>
          {messages.creatingImage(done.image.name)}{' '}
          <Link to={paths.customImages(place, done.image.id)}>{words.customImages}</Link>
        </Notice>
      )
    case 'reinstalled':
      return <Notice onClose={onClose}>{words.instances.reinstalling(done.instance)}</Notice>
    case 'reinitialising':
      return <Notice onClose={onClose}>{words.reinitialisation?.doing(done.instance)}</Notice>
    case 'starting':
    case 'stopping':
      return <Notice onClose={onClose}>{words.power?.[done.what](done.instance)}</Notice>
    case 'not-started':
      return (
        <Notice type="warning" onClose={onClose}>
          {done.instance}: {words.power?.startFailed} <Reason error={done.error} />
        </Notice>
      )
    case 'terminated':
      return (
        <Notice onClose={onClose}>
          {messages.terminatedThese(words.terminated.several, formats.list(done.instances))}
        </Notice>
      )
  }
}
