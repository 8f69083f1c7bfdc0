import type { CloudId, CloudModule } from './cloud.ts'

/** Every cloud that the console will know, in the order of its switcher; one without a module is not open yet. */
export const clouds: Record<CloudId, (() => Promise<CloudModule>) | undefined> = {
  tencent: () => import('./tencent/tencent.ts').then((module) => module.tencent),
  alibaba: undefined,
  pingan: undefined,
  huawei: undefined,
}

export function isCloudId(text: string | undefined): text is CloudId {
  return text !== undefined && Object.hasOwn(clouds, text)
}
