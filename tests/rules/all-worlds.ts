import type { CloudId, ImageSeed, WorldSeed } from '../../mocks/engine/world.ts'
import { everyday } from '../../mocks/worlds/everyday.ts'
import { fromDeletedImage } from '../../mocks/worlds/everyday/alibaba-instances.ts'
import { fromEndedShare as fromEndedHuaweiShare } from '../../mocks/worlds/everyday/huawei-servers.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { fromDeletedImage as fromAnotherDeletedImage } from '../../mocks/worlds/troubles/alibaba.ts'
import { otherWorlds } from '../../mocks/worlds/worlds.ts'

/** Made as the ten thousand are, and ten times as slow to look through. */
const tooLarge = 'a-hundred-thousand'
const others = Object.entries(otherWorlds).filter(([name]) => name !== tooLarge)

/** The name by which it is asked for, and what comes: the everyday one first. */
export const allWorlds: readonly { name: string; world: WorldSeed }[] = [
  { name: 'everyday', world: everyday },
  ...(await Promise.all(others.map(async ([name, load]) => ({ name, world: await load() })))),
]

/** Instances that say of themselves that their image was deleted, or that their share of it has ended. */
export const ofDeletedImages = [fromDeletedImage.id, fromAnotherDeletedImage.id]
export const ofEndedShares = [fromEndedShare.id, fromEndedHuaweiShare.id]

/** What an ID tells of its region on Alibaba Cloud. */
const codes: Record<string, string> = { 'cn-hangzhou': 'bp1', 'cn-shanghai': 'uf6', 'ap-southeast-1': 't4n' }
const ofAlibaba = (prefix: string, region: string) => new RegExp(`^${prefix}-${codes[region] ?? ''}[0-9a-z]{17}$`)
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

interface Forms {
  image(region: string): RegExp
  snapshot(region: string): RegExp
  instance(region: string): RegExp
  name: RegExp
  description: RegExp
}

export const forms: Record<CloudId, Forms> = {
  tencent: {
    image: () => /^img-[0-9a-z]{8}$/,
    snapshot: () => /^snap-[0-9a-z]{8}$/,
    instance: () => /^ins-[0-9a-z]{8}$/,
    name: /^.{1,60}$/u,
    description: /^.{0,256}$/u,
  },
  alibaba: {
    image: (region) => ofAlibaba('m', region),
    snapshot: (region) => ofAlibaba('s', region),
    instance: (region) => ofAlibaba('i', region),
    name: /^(?!aliyun|acs:)\p{L}[\p{L}\p{N}.:_-]{1,127}$/u,
    description: /^(.{2,256})?$/u,
  },
  pingan: {
    image: () => /^ImageServiceImpl-[0-9A-Za-z]{10}$/,
    snapshot: () => /^SnapshotServiceImpl-[0-9A-Za-z]{10}$/,
    instance: () => /^InstanceServiceImpl-[0-9A-Za-z]{10}$/,
    name: /^.{1,64}$/u,
    description: /^.{0,256}$/u,
  },
  huawei: {
    image: () => uuid,
    snapshot: () => uuid,
    instance: () => uuid,
    name: /^[\p{L}\p{N}._-][\p{L}\p{N}._ -]{0,126}[\p{L}\p{N}._-]$/u,
    description: /^[^<>\r\n]{0,1024}$/u,
  },
}

export const isCustom = ({ owner }: Pick<ImageSeed, 'owner'>) => owner !== 'public'

export function duplicates(keys: readonly string[]): string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}
