import type { Disk, DiskState } from '../../clouds/resources.ts'
import { byText, type Arrangement } from '../../ui/arrange.ts'
import type { ListShape } from '../../ui/list-params.ts'

export const diskStates: readonly DiskState[] = ['creating', 'available', 'in-use', 'failed']

/** How the list of disks is searched, filtered and sorted; `types` are those that the cloud offers. */
export const diskListShape = (types: readonly string[]): ListShape => ({
  sorts: ['created', 'name', 'state', 'size', 'type', 'zone'],
  filters: { state: diskStates, type: types },
})

/** `imageName` gives the name that the list shows for an image's ID, where it shows one. */
export const diskArrangement = (imageName: (id: string) => string): Arrangement<Disk> => ({
  texts: ({ name, id, image = '' }) => [name, id, image, imageName(image)],
  sorts: {
    created: (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
    name: (a, b) => byText(a.name, b.name),
    state: (a, b) => byText(a.state, b.state),
    size: (a, b) => a.sizeGiB - b.sizeGiB,
    type: (a, b) => byText(a.type, b.type),
    zone: (a, b) => byText(a.zone, b.zone),
  },
  filters: { state: (disk) => disk.state, type: (disk) => disk.type },
})
