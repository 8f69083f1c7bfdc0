import type { CloudProfile, Limit } from '../profile.ts'

const ims = (value: number, source: string): Limit => ({ value, source, date: '2026-01-15' })

// H12. Open Telekom Cloud, which runs the same software, says 256.
const shareLimit = ims(128, 'IMS user guide, constraints of image sharing')

export const profile: CloudProfile = {
  id: 'huawei',
  // H11: a project ID.
  recipient: { pattern: /^[0-9a-f]{32}$/ },
  shareLimits: {
    'system-disk': shareLimit,
    'data-disk': shareLimit,
    'whole-machine': ims(10, 'IMS user guide, constraints; CBR, sharing a backup'),
  },
  // H15.
  deletionEndsShares: true,
  instanceTypes: ['s6.large.2', 's6.xlarge.2', 's6.2xlarge.2', 'c7.large.2', 'c7.xlarge.2'],
  maxInstancesPerCall: ims(100, 'CreateServers, count'),
  // 64 for one alone: several get a number of five characters each.
  maxInstanceName: ims(59, 'CreateServers, name'),
  // Letters of any script, digits, - . and _.
  instanceName: /^[\p{L}\p{N}_.-]+$/u,
  maxImageName: ims(128, 'IMS API, error IMG.0002'),
  maxImageDescription: ims(1024, 'IMS API, error IMG.0004'),
  imageTexts: {
    // IMG.0003: letters of any script, digits, - . _ and space; no space at either end.
    name: /^[\p{L}\p{M}\p{N}._-]([\p{L}\p{M}\p{N}._ -]*[\p{L}\p{M}\p{N}._-])?$/u,
    // IMG.0054.
    description: /^[^<>\r\n]*$/,
  },
  disks: {
    types: ['GPSSD', 'SSD', 'SAS', 'ESSD'],
    minGiB: ims(10, 'EVS, CreateVolume, size'),
    maxGiB: ims(32_768, 'EVS, CreateVolume, size'),
    maxName: ims(250, 'EVS, CreateVolume, name'),
    maxPerCall: ims(100, 'EVS, CreateVolume, count'),
  },
  vaults: {
    minGiB: ims(10, 'CBR, CreateVault, billing.size'),
    maxGiB: ims(10_485_760, 'CBR, CreateVault, billing.size'),
    maxName: ims(64, 'CBR, CreateVault, name'),
  },
  regions: [
    'cn-north-4',
    'cn-north-9',
    'cn-east-3',
    'cn-east-2',
    'cn-south-1',
    'cn-southwest-2',
    'ap-southeast-1',
    'ap-southeast-3',
    'ap-southeast-2',
    'af-south-1',
  ],
}
