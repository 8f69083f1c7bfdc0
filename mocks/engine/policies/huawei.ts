import type { Limit, Policy } from '../policy.ts'

const ims = (value: number, source: string): Limit => ({ value, source, date: '2026-01-15' })
const ours = (value: number): Limit => ({ value, source: 'ours', date: '2026-11-21' })

export const huaweiPolicy: Policy = {
  limits: {
    // H12. Open Telekom Cloud, which runs the same software, says 256.
    shareLimit: ims(128, 'IMS user guide, constraints of image sharing'),
    // H12: the limit of sharing the backup that such an image rests on.
    wholeMachineShareLimit: ims(10, 'IMS user guide, constraints; CBR, sharing a backup'),
    // The console takes a hundred project IDs at a time; the API documents no maximum.
    accountsPerCall: ims(100, 'IMS user guide, sharing specified images'),
    imageQuota: ours(100),
    imageNameLength: ims(128, 'IMS API, error IMG.0002'),
    imageDescriptionLength: ims(1024, 'IMS API, error IMG.0004'),
    instanceQuota: ours(200),
  },
  // IMG.0098 and IMG.0135.
  notShareable: ['encrypted', 'unshareable-backup'],
  // IMG.0143. A whole-machine image needs a replication vault over there, which this mock does not have.
  notCopyable: ['encrypted', 'whole-machine'],
  copyAcrossBorder: true,
  // CopyImageInRegion is not offered here.
  copyReceivedInRegion: false,
  // IMS user guide, encrypting images: of an encrypted server, by the same key.
  imageOfEncrypted: true,
  // H11.
  tenant: 'project',
  // H1.
  invites: true,
  // Undocumented; both as recommended for batch calls.
  shareAgain: 'ignored',
  stopUnshared: 'refused',
  // H15.
  deleteWhileShared: true,
  deleteWhileUsed: true,
  deprecateWhileShared: true,
  quota: { scope: 'region', countsReceived: false },
  dayBegins: 0,
  ids: { image: 'uuid', snapshot: 'uuid', instance: 'uuid' },
  // Letters of any script, digits, - . _ and space; no space at either end (IMG.0003).
  imageNameForm: /^[\p{L}\p{M}\p{N}._-]([\p{L}\p{M}\p{N}._ -]*[\p{L}\p{M}\p{N}._-])?$/u,
  // No angle brackets or line breaks (IMG.0054).
  imageDescriptionForm: /^[^<>\r\n]*$/,
  // Samples say 0.85 to 2.4 seconds.
  jobTakes: 1_500,
  image: {
    // Minutes on the cloud: here long enough to see progress and to reload, short enough to wait for.
    copyTakes: 40_000,
    creationTakes: 25_000,
  },
  instance: {
    defaultType: 's6.large.2',
    defaultName: 'ecs',
    // CreateServers, name: ecs-0001, ecs-0002.
    numbered: (name, n) => `${name}-${String(n).padStart(4, '0')}`,
    smallestSystemDiskGiB: 40,
    readyAfter: 8_000,
    reinstallTakes: 12_000,
    powerTakes: 5_000,
    stoppedFor: [],
  },
}
