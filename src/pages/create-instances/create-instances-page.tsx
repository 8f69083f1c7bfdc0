import { Skeleton } from 'antd'
import { useSearchParams } from 'react-router-dom'
import { useSession } from '../../queries/session.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { CreateInstancesForm } from './create-instances-form.tsx'
import { useImageChoice } from '../../ui/use-image-choice.ts'

/** Creates one or more instances from an image of one's own or a received one (T4); `?image=` chooses it beforehand. */
export function CreateInstancesPage() {
  const { words } = useSession()
  const [query] = useSearchParams()
  const images = useImageChoice(query.get('image') ?? undefined)
  return (
    <>
      <PageTitle>{words.createInstance}</PageTitle>
      {images.isPending ? <Skeleton active /> : <CreateInstancesForm images={images} />}
    </>
  )
}
