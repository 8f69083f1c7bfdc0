import type { ComponentType } from 'react'
import { CustomImagesPage } from '../pages/custom-images/custom-images-page.tsx'
import type { Session } from '../queries/session.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** The other pages inside a place, by their path there: a chunk each. */
export const latePages = {
  'images/shared': () =>
    import('../pages/shared-images/shared-images-page.tsx').then((page) => ({ Component: page.SharedImagesPage })),
  'images/rejected': () =>
    import('../pages/rejected-images/rejected-images-page.tsx').then((page) => ({
      Component: page.RejectedImagesPage,
    })),
  'images/accept': () =>
    import('../pages/accept-images/accept-images-page.tsx').then((page) => ({ Component: page.AcceptImagesPage })),
  'images/:image': () =>
    import('../pages/image-details/image-details-page.tsx').then((page) => ({ Component: page.ImageDetailsPage })),
  'images/:image/sharing': () =>
    import('../pages/image-sharing/image-sharing-page.tsx').then((page) => ({ Component: page.ImageSharingPage })),
  instances: () => import('../pages/instances/instances-page.tsx').then((page) => ({ Component: page.InstancesPage })),
  'instances/create': () =>
    import('../pages/create-instances/create-instances-page.tsx').then((page) => ({
      Component: page.CreateInstancesPage,
    })),
  disks: () => import('../pages/disks/disks-page.tsx').then((page) => ({ Component: page.DisksPage })),
  vaults: () => import('../pages/vaults/vaults-page.tsx').then((page) => ({ Component: page.VaultsPage })),
  account: () =>
    import('../pages/account-information/account-information-page.tsx').then((page) => ({
      Component: page.AccountInformationPage,
    })),
} satisfies Record<string, () => Promise<{ Component: ComponentType }>>

type LatePage = keyof typeof latePages

/** What only some clouds have, by the page that shows it: elsewhere there is no such page. */
const has: Partial<Record<LatePage, (session: Session) => boolean>> = {
  'images/accept': ({ cloud }) => cloud.listVaults !== undefined,
  'images/:image/sharing': ({ profile }) => profile.sharing === 'own-page',
  vaults: ({ cloud }) => cloud.listVaults !== undefined,
  disks: ({ cloud }) => cloud.listDisks !== undefined,
}

export const isOffered = (page: LatePage, session: Session): boolean => has[page]?.(session) ?? true

/** The page that `/` leads to, and whose parts every list shares, comes with the shell: one chunk, no second round. */
export const firstPage = { path: 'images/custom', Component: CustomImagesPage }

/** Fetches the other pages that the cloud has while nothing else is to do, so that opening one waits for nothing. */
export function loadPagesWhenIdle(session: Session) {
  for (const [page, load] of Object.entries(latePages)) if (isOffered(page as LatePage, session)) whenIdle(load)
}
