import { describe, expect, test } from 'vitest'
import { images, listed, share } from './alibaba-calls.ts'
import { noon, serveAlibaba } from './alibaba-clients.ts'
import { everyWay, fromConsole } from './alibaba-requests.ts'
import {
  database,
  edge,
  elsewhere,
  failed,
  importing,
  ofRecipient,
  outsider,
  owner,
  publicImage,
  recipient,
  retired,
  sealed,
  shared,
  singapore,
  unfinished,
  used,
  web,
} from './alibaba-world.ts'

serveAlibaba()

const asOwner = fromConsole(owner)
const own = [shared, sealed, used, edge, database, web].map(({ id }) => id)

describe.each(everyWay)('$way', ({ as }) => {
  test('lists what is one’s own, what others share and what is the cloud’s, the newest first', async () => {
    expect(await listed(as(owner))).toEqual([publicImage.id, ...own])
    expect(await listed(as(outsider))).toEqual([publicImage.id, shared.id])
    expect(await listed(as(recipient))).toEqual([publicImage.id, ofRecipient.id])
    expect(await listed(as(owner, singapore))).toEqual([elsewhere.id])
  })

  test('says all that there is of an image', async () => {
    const { status, body } = await as(owner)('DescribeImages', { ImageId: database.id })
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        RequestId: expect.any(String),
        RegionId: 'cn-hangzhou',
        PageNumber: 1,
        PageSize: 10,
        TotalCount: 1,
        Images: { Image: [imageOfDatabase] },
      },
    })
  })

  test('pages', async () => {
    const page = async (PageNumber: number) => {
      const { body } = await as(owner)('DescribeImages', { ImageOwnerAlias: 'self', PageSize: 4, PageNumber })
      const { Images, ...about } = body as { Images: { Image: { ImageId: string }[] } }
      return { ids: Images.Image.map(({ ImageId }) => ImageId), about }
    }
    const about = { RegionId: 'cn-hangzhou', PageSize: 4, TotalCount: 6, RequestId: expect.any(String) }
    expect(await page(1)).toEqual({ ids: own.slice(0, 4), about: { ...about, PageNumber: 1 } })
    expect(await page(2)).toEqual({ ids: own.slice(4), about: { ...about, PageNumber: 2 } })
    expect(await page(3)).toEqual({ ids: [], about: { ...about, PageNumber: 3 } })
  })
})

const imageOfDatabase = {
  ImageId: database.id,
  ImageName: 'database',
  Description: 'with data',
  ImageFamily: 'databases',
  ImageVersion: '',
  ImageOwnerAlias: 'self',
  IsSelfShared: 'False',
  IsPublic: false,
  IsCopied: false,
  IsSubscribed: false,
  IsSupportCloudinit: true,
  IsSupportIoOptimized: true,
  LoginAsNonRootSupported: false,
  Status: 'Available',
  Progress: '100%',
  Usage: 'none',
  Size: 60,
  CreationTime: expect.stringMatching(/^2026-01-\d\dT\d\d:\d\d:00Z$/),
  OSType: 'windows',
  OSName: 'Windows Server 2022 64位',
  OSNameEn: 'Windows Server 2022 64 bit',
  Platform: 'Windows Server 2022',
  Architecture: 'x86_64',
  BootMode: 'BIOS',
  ProductCode: '',
  ResourceGroupId: '',
  Features: { NvmeSupport: 'unsupported' },
  DetectionOptions: {},
  Tags: { Tag: [] },
  DiskDeviceMappings: {
    DiskDeviceMapping: database.disks.map(({ snapshot, usage, sizeGiB }, n) => ({
      Type: usage,
      Device: ['/dev/xvda', '/dev/xvdb'][n],
      Size: String(sizeGiB),
      SnapshotId: snapshot,
      Format: '',
      Encrypted: false,
      Progress: '',
      ImportOSSBucket: '',
      ImportOSSObject: '',
    })),
  },
}

test('a recipient is told whose an image is, and sees its disks; of the cloud’s own nobody does', async () => {
  await share(asOwner, database.id, recipient.id)
  expect(await images(fromConsole(recipient), { ImageOwnerAlias: 'others' })).toEqual([
    { ...imageOfDatabase, ImageOwnerAlias: 'others', ImageOwnerId: 1111111111111111, IsSelfShared: '' },
  ])
  expect(await images(asOwner, { ImageOwnerAlias: 'system' })).toMatchObject([
    { IsPublic: true, IsSelfShared: '', ImageOwnerAlias: 'system', DiskDeviceMappings: { DiskDeviceMapping: [] } },
  ])
})

const createdAt = ({ created }: { created: number }) => `${new Date(noon + created).toISOString().slice(0, 16)}Z`
const filter = (Key: string, Value: string) => ({ Filter: [{ Key, Value }] })

test.each([
  { what: 'other states', asked: { Status: 'Creating' }, found: [importing, unfinished] },
  { what: 'several states', asked: { Status: 'Deprecated, CreateFailed' }, found: [failed, retired] },
  { what: 'a state that nothing is in', asked: { Status: 'Waiting' }, found: [] },
  {
    what: 'every state',
    asked: { Status: 'ALL', ImageName: 'e', ImageOwnerAlias: 'self' },
    found: [shared, failed, unfinished, retired, sealed, used, edge, database, web],
  },
  { what: 'what can be used', asked: { Status: 'Deprecated,Creating', Usable: true }, found: [retired] },
  {
    what: 'what cannot be used',
    asked: { Status: 'Deprecated,Creating', Usable: false },
    found: [importing, unfinished],
  },
  { what: 'an ID', asked: { ImageId: edge.id }, found: [edge] },
  { what: 'several IDs', asked: { ImageId: `${web.id},${edge.id}` }, found: [edge, web] },
  { what: 'an ID of another owner', asked: { ImageId: web.id, ImageOwnerAlias: 'others' }, found: [] },
  { what: 'the ID of an image that is not to be seen', asked: { ImageId: ofRecipient.id }, found: [] },
  { what: 'the ID of an image of another region', asked: { ImageId: elsewhere.id }, found: [] },
  { what: 'part of a name', asked: { ImageName: 'bas' }, found: [database, web] },
  { what: 'a name with a star', asked: { ImageName: 'w*base' }, found: [web] },
  { what: 'a name with what means something elsewhere', asked: { ImageName: 'w.b' }, found: [] },
  { what: 'a family', asked: { ImageFamily: 'databases' }, found: [database] },
  { what: 'the cloud’s own', asked: { ImageOwnerAlias: 'system' }, found: [publicImage] },
  { what: 'the Marketplace', asked: { ImageOwnerAlias: 'marketplace' }, found: [] },
  { what: 'community images', asked: { ImageOwnerAlias: 'others', IsPublic: true }, found: [] },
  { what: 'a snapshot', asked: { SnapshotId: database.disks[1]?.snapshot }, found: [database] },
  { what: 'a resource group', asked: { ResourceGroupId: 'rg-1' }, found: [] },
  { what: 'what an instance was made from', asked: { Usage: 'instance' }, found: [used] },
  { what: 'an operating system', asked: { OSType: 'windows' }, found: [database] },
  { what: 'an architecture', asked: { Architecture: 'arm64' }, found: [edge] },
  { what: 'what has no cloud-init', asked: { IsSupportCloudinit: false }, found: [edge] },
  { what: 'what cannot do fast disks', asked: { IsSupportIoOptimized: false }, found: [] },
  { what: 'an instance type', asked: { InstanceType: 'ecs.g6.large', OSType: 'windows' }, found: [database] },
  { what: 'a tag', asked: { Tag: [{ Key: 'team', Value: 'web' }] }, found: [] },
  {
    what: 'a time',
    asked: { ...filter('CreationStartTime', createdAt(shared)), ImageOwnerAlias: 'self' },
    found: [shared],
  },
  { what: 'a time before', asked: filter('CreationEndTime', createdAt(web)), found: [web] },
  { what: 'a network', asked: { ...filter('NetworkType', 'vpc'), ImageId: web.id }, found: [web] },
  { what: 'what none of them can', asked: filter('CpuOnlineUpgrade', 'supported'), found: [] },
])('$what can be asked for', async ({ asked, found }) => {
  expect(await listed(asOwner, asked)).toEqual(found.map(({ id }) => id))
})

test('of others’ images those of one owner can be asked for', async () => {
  const asOutsider = fromConsole(outsider)
  const from = (ImageOwnerId: string) => listed(asOutsider, { ImageOwnerAlias: 'others', ImageOwnerId })
  expect(await from(owner.id)).toEqual([shared.id])
  expect(await from(recipient.id)).toEqual([])
})

describe.each(everyWay)('$way: there are no images', ({ as }) => {
  const manyTags = Array.from({ length: 21 }, (_, n) => ({ Key: `key-${n}`, Value: 'x' }))
  test.each([
    { what: 'of nobody', asked: { ImageOwnerAlias: 'mine' }, code: 'InvalidImageOwnerAlias.ValueNotSupported' },
    { what: 'in no state', asked: { Status: 'Ready' }, code: 'InvalidParamter' },
    { what: 'that are usable in any state', asked: { Usable: true }, code: 'InvalidParamter' },
    { what: 'on page 0', asked: { PageNumber: 0 }, code: 'InvalidParamter' },
    { what: 'more than a hundred at once', asked: { PageSize: 101 }, code: 'InvalidParamter' },
    { what: 'on a page without a number', asked: { PageNumber: 'one' }, code: 'InvalidParamter' },
    { what: 'for another purpose', asked: { ActionType: 'Delete' }, code: 'InvalidParamter' },
    { what: 'with a tag without a key', asked: { Tag: [{ Value: 'web' }] }, code: 'InvalidTag.Mismatch' },
    { what: 'with too many tags', asked: { Tag: manyTags }, code: 'InvalidTagCount' },
    { what: 'for no instance', asked: { InstanceType: 'large' }, code: 'InvalidInstanceType.ValueNotSupported' },
    { what: 'in no network', asked: filter('NetworkType', 'lan'), code: 'InvalidFilterValue.NetworkType' },
    {
      what: 'of one’s own by owner',
      asked: { ImageOwnerId: owner.id },
      code: 'InvalidOperation.ImageOwnerIdUnsupported',
    },
    {
      what: 'of the community among one’s own',
      asked: { ImageOwnerAlias: 'self', IsPublic: true },
      code: 'InvalidImageOwnerAlias.PublicImageUnsupported',
    },
    { what: 'by another filter', asked: filter('Colour', 'red'), code: 'InvalidFilterKey.NotFound', status: 404 },
    { what: 'at no time', asked: filter('CreationEndTime', 'now'), code: 'InvalidFilterValue', status: 404 },
    {
      what: 'that may do something',
      asked: filter('CpuOnlineUpgrade', 'yes'),
      code: 'InvalidFilterValue',
      status: 404,
    },
    { what: 'used otherwise', asked: { Usage: 'disk' }, code: 'InvalidUsage', status: 404 },
    { what: 'of another system', asked: { OSType: 'plan9' }, code: 'InvalidOSType', status: 404 },
    { what: 'of another architecture', asked: { Architecture: 'mips' }, code: 'InvalidArchitecture', status: 404 },
    { what: 'in no region', asked: { RegionId: 'cn-atlantis' }, code: 'InvalidRegionId.NotFound', status: 404 },
    { what: 'without a region', asked: { RegionId: undefined }, code: 'MissingParameter' },
    { what: 'in a dry run', asked: { DryRun: true }, code: 'DryRunOperation' },
  ])('$what: $code', async ({ asked, code, status = 400 }) => {
    expect(await as(owner)('DescribeImages', asked)).toMatchObject({ status, body: { code } })
  })
})
