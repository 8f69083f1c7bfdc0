import type { Instance, InstanceState } from '../../clouds/cloud.ts'
import { byText, type Arrangement } from '../../ui/arrange.ts'
import type { ListShape } from '../../ui/list-params.ts'

export const instanceStates: readonly InstanceState[] = ['pending', 'running', 'stopped', 'changing', 'failed']

/** How the list of instances is searched, filtered and sorted. */
export const instanceListShape: ListShape = {
  sorts: ['created', 'name', 'state', 'zone'],
  filters: { state: instanceStates },
}

/** `imageName` gives the name that the list shows for an image's ID, where it shows one. */
export const instanceArrangement = (imageName: (id: string) => string): Arrangement<Instance> => ({
  texts: ({ name, id, image, os, privateAddress }) => [name, id, image, imageName(image), os, privateAddress ?? ''],
  sorts: {
    created: (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
    name: (a, b) => byText(a.name, b.name),
    state: (a, b) => byText(a.state, b.state),
    zone: (a, b) => byText(a.zone, b.zone),
  },
  filters: { state: (instance) => instance.state },
})
