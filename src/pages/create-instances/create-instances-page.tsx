import { Skeleton } from 'antd'
import { useState } from 'react'
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
  // Once there, the form stays with what was entered in it, also while images are read again that could not be.
  const [begun, setBegun] = useState(false)
  if (!begun && !images.isPending) setBegun(true)
  return (
    <>
      <PageTitle>{words.createInstance}</PageTitle>
      {begun ? <CreateInstancesForm images={images} /> : <Skeleton active />}
    </>
  )
}
