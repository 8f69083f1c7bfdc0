import { Button } from 'antd'
import { Link } from 'react-router-dom'
import type { Image } from '../../clouds/cloud.ts'
import { useFormats, useMessages } from '../../i18n/i18n.tsx'
import { useSession } from '../../queries/session.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../ui/paths.ts'

interface RejectedNoticeProps {
  images: Image[]
  /** Absent where it would take more than one press: a whole-machine image needs a vault again (H7). */
  onUndo: (() => void) | undefined
  onClose: () => void
}

export function RejectedNotice({ images, onUndo, onClose }: RejectedNoticeProps) {
  const { place, words } = useSession()
  const messages = useMessages().sharedImages
  const formats = useFormats()
  const [first] = images
  const several = images.length > 1 && words.invitations?.rejected(formats.list(images.map(({ name }) => name)))
  return (
    <Notice onClose={onClose} action={onUndo && <Button onClick={onUndo}>{messages.undo}</Button>}>
      {several || messages.rejected(first?.name ?? '')}{' '}
      <Link to={paths.rejectedImages(place)}>{words.rejectedImages}</Link>
    </Notice>
  )
}
