import { DescribeDisksRequest } from '@alicloud/ecs20140526'
import { describe, expect, test } from 'vitest'
import { ecsClient, serveAlibaba } from './alibaba-clients.ts'
import { disks, refusalOf, instancePage, instances, namesOf, run, shareWith } from './alibaba-instance-calls.ts'
import type { InstanceFilters } from './alibaba-instance-calls.ts'
import {
  database,
  elsewhere,
  failed,
  hangzhou,
  ofRecipient,
  outsider,
  owner,
  publicImage,
  recipient,
  retired,
  running,
  singapore,
  stopped,
  unfinished,
  web,
} from './alibaba-world.ts'

const { clock } = serveAlibaba({ limits: { instanceQuota: 6 } })
const asOwner = ecsClient(owner)
const asRecipient = ecsClient(recipient)
const image = { imageId: web.id }

describe('RunInstances', () => {
  test('an instance says what it was made from, where, and of what size', async () => {
    const made = await run(asOwner, { imageId: database.id, instanceType: 'ecs.c7.4xlarge', instanceName: 'books' })
    expect(made).toEqual([expect.stringMatching(/^i-bp1[0-9a-z]{17}$/)])
    expect(await instances(asOwner, { instanceIds: JSON.stringify(made) })).toMatchObject([
      {
        instanceId: made[0],
        instanceName: 'books',
        imageId: database.id,
        status: 'Pending',
        regionId: hangzhou,
        zoneId: 'cn-hangzhou-i',
        instanceType: 'ecs.c7.4xlarge',
        instanceTypeFamily: 'ecs.c7',
        cpu: 16,
        memory: 32 * 1024,
        OSName: 'Windows Server 2022 64位',
        OSNameEn: 'Windows Server 2022 64 bit',
        OSType: 'windows',
        creationTime: '2026-01-31T12:00Z',
        instanceChargeType: 'PostPaid',
        vpcAttributes: { privateIpAddress: { ipAddress: [expect.stringMatching(/^10\./)] } },
      },
    ])
    expect(await disks(asOwner, { instanceId: made[0]! })).toMatchObject([
      { type: 'system', status: 'Creating', size: 60, imageId: database.id, device: '/dev/xvda' },
    ])
    clock.now += 8_000
    expect(await instances(asOwner, { instanceIds: JSON.stringify(made) })).toMatchObject([{ status: 'Running' }])
    expect(await disks(asOwner, { instanceId: made[0]! })).toMatchObject([{ status: 'In_use' }])
  })

  test('several have one name, or numbers on request', async () => {
    await run(asOwner, { ...image, amount: 2, instanceName: 'same' })
    await run(asOwner, { ...image, amount: 2, instanceName: 'web', uniqueSuffix: true })
    expect(await namesOf(asOwner, { pageSize: 4 })).toEqual(['web002', 'web001', 'same', 'same'])
  })

  test('its disk is as large as was asked', async () => {
    const [id = ''] = await run(asOwner, { ...image, systemDisk: { size: '80', category: 'cloud_ssd' } })
    expect(await disks(asOwner, { instanceId: id })).toMatchObject([{ size: 80 }])
  })

  test('A1: of one’s own, a received, a deprecated or the cloud’s own image', async () => {
    expect(await refusalOf(run(asRecipient, image))).toEqual([404, 'InvalidImageId.NotFound'])
    await shareWith(asOwner, web.id, recipient.id)
    for (const imageId of [web.id, ofRecipient.id, publicImage.id]) {
      expect(await run(asRecipient, { imageId })).toHaveLength(1)
    }
    expect(await run(asOwner, { imageId: retired.id })).toHaveLength(1)
  })

  test('a dry run is checked like a real one and makes nothing', async () => {
    expect(await refusalOf(run(asOwner, { ...image, dryRun: true }))).toEqual([400, 'DryRunOperation'])
    expect(await refusalOf(run(asOwner, { imageId: ofRecipient.id, dryRun: true }))).toEqual([
      404,
      'InvalidImageId.NotFound',
    ])
    expect(await namesOf(asOwner)).toEqual([stopped.name, running.name])
  })

  test.each<[what: string, parameters: Record<string, unknown>, status: number, code: string]>([
    ['another’s image', { imageId: ofRecipient.id }, 404, 'InvalidImageId.NotFound'],
    ['an image of another region (A8)', { imageId: elsewhere.id }, 404, 'InvalidImageId.NotFound'],
    ['an image that is being made', { imageId: unfinished.id }, 403, 'OperationDenied.ImageNotValid'],
    ['an image whose making failed', { imageId: failed.id }, 403, 'OperationDenied.ImageNotValid'],
    ['no image', {}, 400, 'MissingParameter'],
    ['no type', { ...image, instanceType: undefined }, 400, 'MissingParameter'],
    ['no region', { ...image, regionId: undefined }, 400, 'MissingParameter'],
    ['an unknown region', { ...image, regionId: 'cn-nowhere' }, 404, 'InvalidRegionId.NotFound'],
    ['a type of another form', { ...image, instanceType: 'large' }, 400, 'InvalidInstanceType.ValueNotSupported'],
    ['an unknown zone', { ...image, zoneId: 'cn-hangzhou-z' }, 404, 'InvalidZoneId.NotFound'],
    ['a zone that is sold out', { ...image, zoneId: 'cn-hangzhou-h' }, 403, 'OperationDenied.NoStock'],
    ['a name of one character', { ...image, instanceName: 'x' }, 400, 'InvalidInstanceName.Malformed'],
    ['a name of 129 characters', { ...image, instanceName: 'x'.repeat(129) }, 400, 'InvalidInstanceName.Malformed'],
    ['none', { ...image, amount: 0 }, 400, 'InvalidMaxAmount.Malformed'],
    ['101', { ...image, amount: 101 }, 400, 'InvalidMaxAmount.Malformed'],
    ['at least more than asked', { ...image, amount: 1, minAmount: 2 }, 400, 'InvalidMinAmount.Malformed'],
    ['more than the quota', { ...image, amount: 5 }, 400, 'QuotaExceed.AfterpayInstance'],
    ['a disk without a number', { ...image, systemDisk: { size: 'big' } }, 400, 'InvalidSystemDiskSize'],
    ['a disk of 19 GiB', { ...image, systemDisk: { size: '19' } }, 404, 'InvalidSystemDiskSize.LessThanMinSize'],
    [
      'a disk smaller than the image’s',
      { imageId: database.id, systemDisk: { size: '59' } },
      404,
      'InvalidSystemDiskSize.LessThanImageSize',
    ],
    [
      'a disk of an unknown kind',
      { ...image, systemDisk: { category: 'floppy' } },
      400,
      'InvalidSystemDiskCategory.ValueNotSupported',
    ],
    ['an unknown way to pay', { ...image, instanceChargeType: 'Free' }, 400, 'InvalidParameter'],
    ['a token of 65 characters', { ...image, clientToken: 'x'.repeat(65) }, 400, 'InvalidParameter'],
  ])('refuses %s', async (_, parameters, status, code) => {
    const request = run(asOwner, parameters)
    expect(await refusalOf(request)).toEqual([status, code])
    expect(await namesOf(asOwner)).toEqual([stopped.name, running.name])
  })
})

describe('DescribeInstances', () => {
  test('lists the caller’s own in the region, newest first', async () => {
    expect(await namesOf(asOwner)).toEqual([stopped.name, running.name])
    expect(await namesOf(asOwner, { regionId: singapore })).toEqual([])
    expect(await namesOf(ecsClient(outsider))).toEqual([])
  })

  test.each<[what: string, filters: InstanceFilters, names: string[]]>([
    ['ID', { instanceIds: JSON.stringify([running.id, 'i-nothing']) }, [running.name]],
    ['no ID at all', { instanceIds: '[]' }, []],
    ['image', { imageId: running.image }, [stopped.name, running.name]],
    ['another image', { imageId: web.id }, []],
    ['name', { instanceName: 'running' }, [running.name]],
    ['part of a name', { instanceName: '*opp*' }, [stopped.name]],
    ['a name of letters that mean themselves', { instanceName: '.*' }, []],
    ['status', { status: 'Stopped' }, [stopped.name]],
    ['zone', { zoneId: 'cn-hangzhou-h' }, []],
    ['type', { instanceType: 'ecs.g6.large' }, [stopped.name, running.name]],
    ['family', { instanceTypeFamily: 'ecs.c7' }, []],
    ['payment', { instanceChargeType: 'PrePaid' }, []],
    ['network', { instanceNetworkType: 'vpc' }, [stopped.name, running.name]],
    ['tag', { tag: [{ key: 'team' }] }, []],
    ['time', { filter: [{ key: 'CreationStartTime', value: '2026-01-31T12:00Z' }] }, []],
    ['time before', { filter: [{ key: 'CreationEndTime', value: '2026-01-31T12:00Z' }] }, [stopped.name, running.name]],
  ])('by %s', async (_, filters, names) => {
    expect(await namesOf(asOwner, filters)).toEqual(names)
  })

  test('comes in pages, by number or by token', async () => {
    await run(asOwner, { ...image, amount: 3 })
    const second = await instancePage(asOwner, { pageNumber: 2, pageSize: 2 })
    expect(second).toMatchObject({ pageNumber: 2, pageSize: 2, totalCount: 5, nextToken: '' })
    expect(second.instances?.instance).toHaveLength(2)
    expect(await namesOf(asOwner, { pageNumber: 9 })).toEqual([])
    const first = await instancePage(asOwner, { maxResults: 4 })
    expect(first.instances?.instance).toHaveLength(4)
    const last = await instancePage(asOwner, { maxResults: 4, nextToken: first.nextToken })
    expect(last.instances?.instance).toMatchObject([{ instanceName: running.name }])
    expect(last.nextToken).toBe('')
  })

  const ids = JSON.stringify(Array.from({ length: 101 }, (_, n) => `i-${n}`))
  test.each<[what: string, filters: InstanceFilters, status: number, code: string]>([
    ['an unknown status', { status: 'Sleeping' }, 404, 'InvalidStatus.NotFound'],
    ['an unknown way to pay', { instanceChargeType: 'Free' }, 404, 'InvalidInstanceChargeType.NotFound'],
    ['an unknown network', { instanceNetworkType: 'token-ring' }, 404, 'InvalidNetworkType.NotFound'],
    ['an unknown filter', { filter: [{ key: 'Colour', value: 'red' }] }, 404, 'InvalidFilterKey.NotFound'],
    ['a time of another form', { filter: [{ key: 'CreationEndTime', value: 'now' }] }, 404, 'InvalidFilterValue'],
    ['21 tags', { tag: Array.from({ length: 21 }, () => ({ key: 'x' })) }, 400, 'InvalidTagCount'],
    ['a tag without its key', { tag: [{ value: 'x' }] }, 400, 'InvalidTag.Mismatch'],
    ['IDs that are no JSON', { instanceIds: 'i-1' }, 400, 'InvalidParameter'],
    ['101 IDs', { instanceIds: ids }, 400, 'InvalidParameter'],
    ['page 0', { pageNumber: 0 }, 400, 'InvalidParameter'],
    ['a page of 101', { pageSize: 101 }, 400, 'InvalidParameter'],
    ['101 results', { maxResults: 101 }, 400, 'InvalidParameter'],
    ['a token that no page has', { nextToken: 'next' }, 400, 'InvalidParameter'],
    ['a dry run', { dryRun: true }, 400, 'DryRunOperation'],
  ])('refuses %s', async (_, filters, status, code) => {
    expect(await refusalOf(instancePage(asOwner, filters))).toEqual([status, code])
  })
})

describe('DescribeDisks', () => {
  test('lists the system disks of the caller’s instances', async () => {
    expect(await disks(asOwner)).toMatchObject([
      { diskId: stopped.systemDisk, instanceId: stopped.id, status: 'In_use', size: 40, imageId: stopped.image },
      { diskId: running.systemDisk, instanceId: running.id },
    ])
    expect(await disks(asRecipient)).toEqual([])
  })

  test.each<[what: string, parameters: Record<string, unknown>, found: number]>([
    ['ID', { diskIds: JSON.stringify([running.systemDisk]) }, 1],
    ['no ID at all', { diskIds: '[]' }, 0],
    ['instance', { instanceId: stopped.id }, 1],
    ['type', { diskType: 'data' }, 0],
    ['status', { status: 'ReIniting' }, 0],
    ['kind', { category: 'cloud_ssd' }, 0],
    ['zone', { zoneId: 'cn-hangzhou-i' }, 2],
    ['name', { diskName: 'backup' }, 0],
    ['page', { pageSize: 1, pageNumber: 2 }, 1],
  ])('by %s', async (_, parameters, found) => {
    expect(await disks(asOwner, parameters)).toHaveLength(found)
  })

  const ids = JSON.stringify(Array.from({ length: 101 }, (_, n) => `d-${n}`))
  test.each<[what: string, parameters: Record<string, unknown>, status: number, code: string]>([
    ['an unknown type', { diskType: 'tape' }, 400, 'InvalidDiskType.ValueNotSupported'],
    ['an unknown status', { status: 'Spinning' }, 400, 'InvalidStatus.ValueNotSupported'],
    ['an unknown kind', { category: 'floppy' }, 400, 'InvalidCategory.ValueNotSupported'],
    ['101 IDs', { diskIds: ids }, 403, 'InvalidDiskIds.Malformed'],
    ['a page of 101', { pageSize: 101 }, 400, 'InvalidParamter'],
    ['a dry run', { dryRun: true }, 400, 'DryRunOperation'],
  ])('refuses %s', async (_, parameters, status, code) => {
    expect(await refusalOf(disks(asOwner, parameters))).toEqual([status, code])
  })
})

test('a region must be there, and be one', async () => {
  expect(await refusalOf(asOwner.describeDisks(new DescribeDisksRequest({})))).toEqual([400, 'MissingParameter'])
  expect(await refusalOf(disks(asOwner, { regionId: 'nowhere' }))).toEqual([400, 'InvalidRegion.NotFound'])
  expect(await refusalOf(instancePage(asOwner, { regionId: 'nowhere' }))).toEqual([404, 'InvalidRegionId.NotFound'])
})
