import type { Place } from '../queries/session.ts'

const base = ({ cloud, account, region }: Place) =>
  `/${[cloud, account, region].map((segment) => encodeURIComponent(segment)).join('/')}`

/** Every link of the console is built here; `routes` names the same places for the router. */
export const paths = {
  images: (place: Place) => `${base(place)}/images`,
  customImages: (place: Place) => `${base(place)}/images/custom`,
  sharedImages: (place: Place) => `${base(place)}/images/shared`,
  rejectedImages: (place: Place) => `${base(place)}/images/rejected`,
  instances: (place: Place) => `${base(place)}/instances`,
  createInstances: (place: Place, image?: string) =>
    `${base(place)}/instances/create${image === undefined ? '' : `?${new URLSearchParams({ image })}`}`,
  account: (place: Place) => `${base(place)}/account`,
}

/** The same page in another place: what follows the first three segments of a path. */
export function inPlace(pathname: string, place: Place): string {
  return [base(place), ...pathname.split('/').slice(4)].join('/')
}
