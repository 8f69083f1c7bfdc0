import type { Image, ImageKind, ImageState } from '../clouds/cloud.ts'
import { byText, type Arrangement } from './arrange.ts'
import type { ListShape } from './list-params.ts'

export const imageStates: readonly ImageState[] = [
  'available',
  'creating',
  'copying',
  'importing',
  'failed',
  'import-failed',
]

export const imageKinds: readonly ImageKind[] = ['system-disk', 'data-disk', 'whole-machine']

/** How every list of images is searched, filtered and sorted. */
export const imageListShape: ListShape = {
  sorts: ['created', 'name', 'state', 'kind', 'os', 'size'],
  filters: { state: imageStates, kind: imageKinds },
}

export const imageArrangement: Arrangement<Image> = {
  texts: ({ name, id, description, os }) => [name, id, description, os],
  sorts: {
    created: (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
    name: (a, b) => byText(a.name, b.name),
    state: (a, b) => byText(a.state, b.state),
    kind: (a, b) => byText(a.kind, b.kind),
    os: (a, b) => byText(a.os, b.os),
    size: (a, b) => a.sizeGiB - b.sizeGiB,
  },
  filters: { state: (image) => image.state, kind: (image) => image.kind },
}
