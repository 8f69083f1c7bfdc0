import type { ComponentType } from 'react'
import { whenIdle } from '../ui/when-idle.ts'

type LoadPage = () => Promise<{ Component: ComponentType }>

/** Every page inside a place, by its path there: a chunk each. */
export const pages = {
  'images/custom': () =>
    import('../pages/custom-images/custom-images-page.tsx').then((page) => ({ Component: page.CustomImagesPage })),
  'images/shared': () =>
    import('../pages/shared-images/shared-images-page.tsx').then((page) => ({ Component: page.SharedImagesPage })),
  'images/rejected': () =>
    import('../pages/rejected-images/rejected-images-page.tsx').then((page) => ({ Component: page.RejectedImagesPage })),
  instances: () => import('../pages/instances/instances-page.tsx').then((page) => ({ Component: page.InstancesPage })),
  'instances/create': () =>
    import('../pages/create-instances/create-instances-page.tsx').then((page) => ({
      Component: page.CreateInstancesPage,
    })),
  account: () =>
    import('../pages/account-information/account-information-page.tsx').then((page) => ({
      Component: page.AccountInformationPage,
    })),
} satisfies Record<string, LoadPage>

/** Fetches the other pages while nothing else is to do, so that opening one waits for nothing. */
export function loadPagesWhenIdle() {
  for (const load of Object.values(pages)) whenIdle(load)
}
