import type { IdForm } from '../../engine/ids.ts'
import { alibabaPolicy } from '../../engine/policies/alibaba.ts'
import { huaweiPolicy } from '../../engine/policies/huawei.ts'
import { pinganPolicy } from '../../engine/policies/pingan.ts'
import { tencentPolicy } from '../../engine/policies/tencent.ts'
import type { AccountRecord, ImageSeed } from '../../engine/world.ts'
import { alibabaImage } from '../alibaba-records.ts'
import * as onTencent from '../everyday/accounts.ts'
import * as onAlibaba from '../everyday/alibaba-accounts.ts'
import * as onHuawei from '../everyday/huawei-accounts.ts'
import * as onPingan from '../everyday/pingan-accounts.ts'
import { huaweiImage } from '../huawei-records.ts'
import { pinganImage } from '../pingan-records.ts'
import { daysAgo, type SomeImage } from '../records.ts'
import { tencentImage } from '../tencent-records.ts'

type Software = Pick<ImageSeed, 'os' | 'platform'>

interface LargePlace {
  region: string
  owner: string
  borealis: string
  cumulus: string
  /** Others to share with, if any are there. */
  strangers: readonly string[]
}

export interface LargeCloud {
  /** Of all images of the world. */
  portion: number
  /** Most images are in the first. */
  places: readonly [LargePlace, ...LargePlace[]]
  software: readonly [Software, ...Software[]]
  idForm: IdForm
  image: (some: SomeImage) => ImageSeed
  /** Recipients answer. */
  invites: boolean
  /** What is younger is shared with nobody. */
  sharedUntil: number
}

interface Companies {
  aurora: AccountRecord
  borealis: AccountRecord
  cumulus: AccountRecord
  directory: readonly AccountRecord[]
}

const placeOf =
  ({ aurora, borealis, cumulus, directory }: Companies) =>
  (region: string): LargePlace => ({
    region,
    owner: aurora.id,
    borealis: borealis.id,
    cumulus: cumulus.id,
    strangers: directory.map(({ id }) => id),
  })

/** H11: projects own and receive. Not all of the directory have one in every region. */
function huaweiPlace(region: string): LargePlace {
  const { aurora, borealis, cumulus, directory, projectOf } = onHuawei
  return {
    region,
    owner: projectOf(aurora, region),
    borealis: projectOf(borealis, region),
    cumulus: projectOf(cumulus, region),
    strangers: directory
      .flatMap(({ projects = [] }) => projects.filter(({ name }) => name === region))
      .map(({ id }) => id),
  }
}

const onTencentAt = placeOf(onTencent)
const onAlibabaAt = placeOf(onAlibaba)
const onPinganAt = placeOf(onPingan)

export const largeClouds: readonly LargeCloud[] = [
  {
    portion: 0.55,
    places: [onTencentAt('ap-guangzhou'), onTencentAt('ap-shanghai'), onTencentAt('ap-singapore')],
    software: [
      { os: 'Ubuntu Server 22.04 LTS 64bit', platform: 'Ubuntu' },
      { os: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS' },
      { os: 'Windows Server 2019 DataCenter 64bit EN', platform: 'Windows' },
    ],
    idForm: tencentPolicy.ids.image,
    image: tencentImage,
    invites: tencentPolicy.invites,
    sharedUntil: 0,
  },
  {
    portion: 0.25,
    places: [onAlibabaAt('cn-hangzhou'), onAlibabaAt('cn-shanghai'), onAlibabaAt('ap-southeast-1')],
    software: [
      { os: 'Ubuntu 22.04 64 bit', platform: 'Ubuntu' },
      { os: 'Alibaba Cloud Linux 3.2104 LTS 64 bit', platform: 'Aliyun' },
    ],
    idForm: alibabaPolicy.ids.image,
    image: alibabaImage,
    invites: alibabaPolicy.invites,
    sharedUntil: 0,
  },
  {
    portion: 0.15,
    places: [huaweiPlace('cn-north-4'), huaweiPlace('cn-southwest-2'), huaweiPlace('ap-southeast-3')],
    software: [
      { os: 'Ubuntu 22.04 server 64bit', platform: 'Ubuntu' },
      { os: 'CentOS 7.9 64bit', platform: 'CentOS' },
      { os: 'Huawei Cloud EulerOS 2.0 Standard 64 bit', platform: 'Huawei Cloud EulerOS' },
    ],
    idForm: huaweiPolicy.ids.image,
    image: huaweiImage,
    invites: huaweiPolicy.invites,
    sharedUntil: 0,
  },
  {
    portion: 0.05,
    places: [onPinganAt('Region-southChina'), onPinganAt('Region-eastChina'), onPinganAt('Region-singapore')],
    software: [
      { os: 'Ubuntu 22.04 64bit', platform: 'Ubuntu' },
      { os: 'CentOS 7.9 64bit', platform: 'CentOS' },
    ],
    idForm: pinganPolicy.ids.image,
    image: pinganImage,
    invites: pinganPolicy.invites,
    // P3: the world begins with the whole of the day's shares.
    sharedUntil: daysAgo(4),
  },
]
