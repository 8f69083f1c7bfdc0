import type { TableColumnsType } from 'antd'
import type { Image } from '../clouds/cloud.ts'
import { useMessages } from '../i18n/i18n.tsx'
import { DateTime, ImageName, ImageStateTag, Size } from './image-cells.tsx'
import type { FilterField } from './list-toolbar.tsx'
import { imageStates } from './image-list.ts'

/** The columns that every list of images begins with. */
export function useImageColumns<T extends Image>(): TableColumnsType<T> {
  const messages = useMessages().image
  return [
    { key: 'name', title: messages.nameAndId, render: (_, image) => <ImageName image={image} /> },
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
      options: (['system-disk', 'whole-machine'] as const).map((kind) => ({
        value: kind,
        label: messages.kinds[kind],
      })),
    },
  ]
}
