import { newId } from '../../mocks/engine/ids.ts'
import type { VaultRecord } from '../../mocks/engine/resources.ts'
import type { Caller, ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import { aurora, borealis, cumulus } from '../../mocks/worlds/everyday/huawei-accounts.ts'
import {
  disksOf,
  huaweiDataImage,
  huaweiImage,
  huaweiServer,
  huaweiVault,
  waiting,
} from '../../mocks/worlds/huawei-records.ts'
import { huaweiRegions } from '../../mocks/worlds/huawei-regions.ts'
import { inBeijing, inGuiyang, inProject } from './huawei-callers.ts'

export const limits = {
  shareLimit: 2,
  wholeMachineShareLimit: 1,
  accountsPerCall: 3,
  instanceQuota: 3,
  imageQuota: 5,
}

const owners = [inBeijing(aurora), inBeijing(borealis), inGuiyang(aurora), inGuiyang(borealis)]
/** Two regions, in one of them two projects of Borealis. */
export const callers: readonly Caller[] = [
  ...owners,
  inBeijing(cumulus),
  inGuiyang(cumulus),
  inProject(borealis, 'cn-southwest-2'),
]

const asOwned = ({ region, account }: Caller, what: string) => ({
  region,
  owner: account,
  id: newId('uuid', `${what} of ${account}`),
  name: what,
  created: -1,
})
const debian = { os: 'Debian 12.4.0 64bit', platform: 'Debian' }

/** Another in the region: begun with, or hardly a whole machine would ever be accepted. */
const invitedBy = ({ region, account }: Caller) =>
  callers
    .filter((caller) => caller.region === region && caller.account !== account)
    .slice(0, 1)
    .map((one) => one.account)

/** One on a backup that may be shared, one on one that may not. */
function whole(caller: Caller, source: 'cbr' | 'csbs', sharedWith: ImageSeed['sharedWith'] = []): ImageSeed {
  const own = asOwned(caller, `whole-${source}`)
  const server = { id: newId('uuid', `server of ${own.id}`), name: 'machine' }
  const backup = { id: newId('uuid', `backup of ${own.id}`), name: 'backup', server, source, listedForRecipients: true }
  return huaweiImage({ ...own, ...debian, disks: disksOf(own.id, [40, 40]), backup, sharedWith })
}

const systemImages = owners.map((owner) => huaweiImage({ ...asOwned(owner, 'system'), ...debian }))

export const images: readonly ImageSeed[] = [
  ...systemImages,
  ...owners.flatMap((owner) => [
    huaweiDataImage(100, asOwned(owner, 'data')),
    whole(owner, 'cbr', waiting(-1, invitedBy(owner))),
  ]),
  whole(inBeijing(aurora), 'csbs'),
  huaweiImage({ ...asOwned(inBeijing(aurora), 'encrypted'), ...debian, encrypted: true }),
  huaweiImage({ ...asOwned(inGuiyang(borealis), 'creating'), ...debian, state: 'creating', readyAt: 30_000 }),
]

export const servers = systemImages.map((image, n) =>
  huaweiServer(image, {
    id: newId('uuid', `server from ${image.id}`),
    owner: image.owner,
    name: 'server',
    zone: `${image.region}a`,
    privateAddress: `192.168.0.${n + 2}`,
    created: -120_000,
  }),
)

/** In every project one that fits a whole machine of 80 GB, and one of each that does not. */
export const vaults: readonly VaultRecord[] = callers.flatMap((caller) =>
  [
    { name: 'fits', sizeGiB: 80 },
    { name: 'small', sizeGiB: 79 },
    { name: 'replicas', sizeGiB: 200, protects: 'replication' as const },
    { name: 'disks', sizeGiB: 200, holds: 'disk' as const },
    { name: 'frozen', sizeGiB: 200, status: 'frozen' as const },
  ].map(({ name, ...is }) => huaweiVault({ ...asOwned(caller, name), ...is })),
)

/** Small, so that random commands meet each other. */
export const smallOnHuawei: WorldSeed = {
  name: 'small-on-huawei',
  accounts: [aurora, borealis, cumulus],
  regions: huaweiRegions.filter(({ region }) => ['cn-north-4', 'cn-southwest-2'].includes(region)),
  images,
  instances: servers,
  vaults,
}
