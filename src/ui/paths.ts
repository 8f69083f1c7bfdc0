import type { Place } from '../queries/session.ts'

const base = ({ cloud, account, region }: Place) =>
  `/${[cloud, account, region].map((segment) => encodeURIComponent(segment)).join('/')}`

/** A list narrowed down, to one image mostly. */
const searching = (search: string | undefined) => (search === undefined ? '' : `?${new URLSearchParams({ q: search })}`)

/** Every link of the console is built here; `routes` names the same places for the router. */
export const paths = {
  images: (place: Place) => `${base(place)}/images`,
  customImages: (place: Place, search?: string) => `${base(place)}/images/custom${searching(search)}`,
  sharedImages: (place: Place, search?: string) => `${base(place)}/images/shared${searching(search)}`,
  rejectedImages: (place: Place, search?: string) => `${base(place)}/images/rejected${searching(search)}`,
  /** Whole-machine images, to choose a vault for (H7). */
  acceptImages: (place: Place, images: string[] = []) =>
    `${base(place)}/images/accept?${new URLSearchParams(images.map((image) => ['image', image]))}`,
  image: (place: Place, image: string) => `${base(place)}/images/${encodeURIComponent(image)}`,
  /** Where sharing has a page of its own (P8). */
  imageSharing: (place: Place, image: string) => `${base(place)}/images/${encodeURIComponent(image)}/sharing`,
  instances: (place: Place) => `${base(place)}/instances`,
  createInstances: (place: Place, image?: string) =>
    `${base(place)}/instances/create${image === undefined ? '' : `?${new URLSearchParams({ image })}`}`,
  disks: (place: Place) => `${base(place)}/disks`,
  vaults: (place: Place) => `${base(place)}/vaults`,
  account: (place: Place) => `${base(place)}/account`,
}

/** Where newcomers begin; only with the mock behind the console. */
export const startPath = '/start'

/** The demo stage with one console or two side by side, each at a path of its own. */
export function stagePath(views: { left?: string; right?: string }): string {
  const query = new URLSearchParams(views).toString()
  return query === '' ? '/stage' : `/stage?${query}`
}

/** The demo stage with a story ready to begin. */
export const storyPath = (story: string): string => `/stage?${new URLSearchParams({ story })}`

/** The same page in another place: what follows the first three segments of a path. */
export function inPlace(pathname: string, place: Place): string {
  return [base(place), ...pathname.split('/').slice(4)].join('/')
}
