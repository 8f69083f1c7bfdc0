import type { Policy } from '../policy.ts'

export const tencentPolicy: Policy = {
  limits: {
    // T1. The API reference says 500 since 2024-05; the seeds' value is the default here.
    shareLimit: { value: 50, source: 'product document 213/4944 as in the seeds', date: '2024-01-04' },
    wholeMachineShareLimit: { value: 50, source: 'none is shared: see notShareable', date: '2026-08-21' },
    // No document gives a maximum per call: ours, the same as the share limit.
    accountsPerCall: { value: 50, source: 'ours', date: '2026-08-21' },
    imageQuota: {
      value: 500,
      source: 'API 2017-03-12, notes on SyncImages and DeleteImages, per region',
      date: '2026-08-21',
    },
    // Characters of any script: T3's fields.
    imageNameLength: { value: 60, source: 'API 2017-03-12, ModifyImageAttribute and CreateImage', date: '2026-08-21' },
    imageDescriptionLength: {
      value: 256,
      source: 'API 2017-03-12, ModifyImageAttribute and CreateImage',
      date: '2026-08-21',
    },
    // Pay-as-you-go instances of one account in one zone.
    instanceQuota: { value: 30, source: 'product document 213/2664', date: '2019-09-25' },
  },
  // Error list of ModifyImageSharePermission: each of the three has its code there.
  notShareable: ['encrypted', 'byol', 'whole-machine'],
  // Error list of SyncImages; an encrypted image can only become another encrypted one in its own region.
  notCopyable: ['encrypted', 'whole-machine'],
  // Product document 213/4943: crossing it needs a support request.
  copyAcrossBorder: false,
  copyReceivedInRegion: false,
  imageOfEncrypted: false,
  tenant: 'account',
  // T12: a received image is there at once.
  invites: false,
  // Error list of ModifyImageSharePermission: AccountAlreadyExists.
  shareAgain: 'refused',
  // Undocumented; ours.
  stopUnshared: 'ignored',
  // T6.
  deleteWhileShared: false,
  deleteWhileUsed: true,
  deprecateWhileShared: true,
  // T5.
  quota: { scope: 'region', countsReceived: false },
  dayBegins: 0,
  ids: { image: 'img-', snapshot: 'snap-', instance: 'ins-' },
  jobTakes: 0,
  image: {
    // 10 to 30 minutes on the cloud: here long enough to see progress and to reload, short enough to wait for.
    copyTakes: 40_000,
    creationTakes: 25_000,
  },
  instance: {
    defaultType: 'S5.MEDIUM2',
    defaultName: 'Unnamed',
    // RunInstances, InstanceName: server1, server2.
    numbered: (name, n) => `${name}${n}`,
    smallestSystemDiskGiB: 50,
    readyAfter: 8_000,
    reinstallTakes: 12_000,
    powerTakes: 5_000,
    stoppedFor: [],
  },
}
