import type { TableColumnsType } from 'antd'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { DateTime, ImageName, ImageStateTag, Size } from './image-cells.tsx'
import type { FilterField } from './list-toolbar.tsx'
import { imageKinds, imageStates } from './image-list.ts'

const never = () => false

/** The columns that every list of images begins with. */
export function useImageColumns<T extends Image>(isNew: (image: string) => boolean = never): TableColumnsType<T> {
  const messages = useMessages().image
  return [
    {
      key: 'name',
      title: messages.nameAndId,
      render: (_, image) => <ImageName image={image} isNew={isNew(image.id)} />,
    },
    {
      key: 'state',
      title: messages.state,
      responsive: ['md'],
      render: (_, image) => <ImageStateTag image={image} />,
    },
    { key: 'kind', title: messages.kind, responsive: ['lg'], render: (_, image) => messages.kinds[image.kind] },
    { key: 'os', title: messages.os, responsive: ['md'], render: (_, image) => image.os },
    {
      key: 'size',
      title: messages.size,
      responsive: ['md'],
      align: 'right',
      render: (_, image) => <Size gib={image.sizeGiB} />,
    },
    {
      key: 'created',
      title: messages.created,
      responsive: ['lg'],
      render: (_, image) => <DateTime iso={image.createdAt} />,
    },
  ]
}

/** The same in a file. */
export function useImageCsvColumns() {
  const messages = useMessages().image
  return [
    { title: messages.name, text: (image: Image) => image.name },
    // Spelt so in every language.
    { title: 'ID', text: (image: Image) => image.id },
    { title: messages.state, text: (image: Image) => messages.states[image.state] },
    { title: messages.kind, text: (image: Image) => messages.kinds[image.kind] },
    { title: messages.os, text: (image: Image) => image.os },
    { title: messages.sizeGiB, text: (image: Image) => String(image.sizeGiB) },
    { title: messages.created, text: (image: Image) => image.createdAt },
  ]
}

export function useImageFilters(): FilterField[] {
  const messages = useMessages().image
  return [
    {
      name: 'state',
      label: messages.state,
      options: imageStates.map((state) => ({ value: state, label: messages.states[state] })),
    },
    {
      name: 'kind',
      label: messages.kind,
      options: imageKinds.map((kind) => ({
        value: kind,
        label: messages.kinds[kind],
      })),
    },
  ]
}
