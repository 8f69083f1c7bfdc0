import type { CloudId } from '../../clouds/cloud.ts'

/** The guided tours, as the stage calls them: one for each cloud, and one that runs on all of them alike. */
export const stories = [
  { name: 'tencent', cloud: 'tencent' },
  { name: 'alibaba', cloud: 'alibaba' },
  { name: 'pingan', cloud: 'pingan' },
  { name: 'huawei', cloud: 'huawei' },
  { name: 'deleting' },
] as const satisfies { name: string; cloud?: CloudId }[]

export type StoryName = (typeof stories)[number]['name']
