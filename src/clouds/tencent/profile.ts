import type { CloudProfile, Limit } from '../profile.ts'

// T1. The current API page says 500.
const shareLimit: Limit = { value: 50, source: 'document 213/4944, older edition', date: '2024-01-04' }

export const profile: CloudProfile = {
  id: 'tencent',
  // T2. Documented examples have 7 to 12 digits; today's accounts have 12.
  recipient: { pattern: /^\d{7,12}$/ },
  shareLimits: { 'system-disk': shareLimit, 'data-disk': shareLimit, 'whole-machine': shareLimit },
  // T6.
  deletionEndsShares: false,
  instanceTypes: ['S5.MEDIUM2', 'S5.MEDIUM4', 'S5.LARGE8', 'SA5.MEDIUM2', 'SA5.MEDIUM4', 'SA5.LARGE8'],
  maxInstancesPerCall: { value: 500, source: 'RunInstances, API 2017-03-12', date: '2026-08-21' },
  maxInstanceName: { value: 128, source: 'RunInstances, API 2017-03-12', date: '2026-08-21' },
  maxImageName: { value: 60, source: 'ModifyImageAttribute, API 2017-03-12', date: '2026-08-21' },
  maxImageDescription: { value: 256, source: 'ModifyImageAttribute, API 2017-03-12', date: '2026-08-21' },
  regions: [
    'ap-guangzhou',
    'ap-shanghai',
    'ap-nanjing',
    'ap-beijing',
    'ap-chengdu',
    'ap-chongqing',
    'ap-hongkong',
    'ap-singapore',
    'ap-jakarta',
    'ap-bangkok',
    'ap-seoul',
    'ap-tokyo',
    'na-siliconvalley',
    'na-ashburn',
    'eu-frankfurt',
    'sa-saopaulo',
  ],
}
