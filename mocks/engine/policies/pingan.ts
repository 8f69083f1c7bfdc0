import { letters } from '../ids.ts'
import type { Limit, Policy } from '../policy.ts'

const seed = (value: number): Limit => ({ value, source: 'ECS manual, sharing custom images', date: '2026-11-20' })
const ours = (value: number): Limit => ({ value, source: 'ours', date: '2026-11-21' })

/** Ten letters and digits after the kind of thing, as in `ImageServiceImpl-i9ktsX5Qpl`. */
const idWith = (prefix: string) => (text: string) =>
  prefix + letters(text, 10, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

const hour = 3_600_000

/** What the cloud's manual is silent about is ours, and listed in docs/clouds.md. */
export const pinganPolicy: Policy = {
  limits: {
    // P2.
    shareLimit: seed(20),
    wholeMachineShareLimit: seed(20),
    // P3.
    dailyShareLimit: seed(200),
    // P8: the form takes one username.
    accountsPerCall: ours(1),
    imageQuota: ours(50),
    imageNameLength: ours(64),
    imageDescriptionLength: ours(256),
    instanceQuota: ours(100),
  },
  notShareable: ['encrypted'],
  notCopyable: ['encrypted'],
  copyAcrossBorder: true,
  copyReceivedInRegion: false,
  imageOfEncrypted: true,
  tenant: 'account',
  // The manual has no step of accepting.
  invites: false,
  shareAgain: 'refused',
  stopUnshared: 'refused',
  // P12.
  deleteWhileShared: false,
  deleteWhileUsed: true,
  deprecateWhileShared: true,
  // P4.
  quota: { scope: 'account', countsReceived: true },
  // P3, ours: the day of UTC+8.
  dayBegins: -8 * hour,
  ids: {
    image: idWith('ImageServiceImpl-'),
    snapshot: idWith('SnapshotServiceImpl-'),
    instance: idWith('InstanceServiceImpl-'),
  },
  jobTakes: 0,
  image: { copyTakes: 40_000, creationTakes: 25_000 },
  instance: {
    defaultType: 'ecs.c1.large',
    defaultName: 'Unnamed',
    numbered: (name, n) => `${name}-${n}`,
    smallestSystemDiskGiB: 40,
    readyAfter: 8_000,
    reinstallTakes: 12_000,
    powerTakes: 5_000,
    stoppedFor: [],
  },
}
