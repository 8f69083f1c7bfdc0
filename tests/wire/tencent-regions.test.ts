import { expect, test } from 'vitest'
import { aurora } from '../../mocks/worlds/everyday/accounts.ts'
import { commonClient, cvmClient, serveClouds } from './tencent-clients.ts'

serveClouds()

test('regions and zones are named in the language asked for', async () => {
  const english = cvmClient(aurora)
  const chinese = cvmClient(aurora, { language: 'zh-CN' })
  const { RegionSet = [], TotalCount } = await english.DescribeRegions(null)
  expect(TotalCount).toBe(16)
  expect(RegionSet).toContainEqual({
    Region: 'ap-guangzhou',
    RegionName: 'South China (Guangzhou)',
    RegionState: 'AVAILABLE',
  })
  expect((await chinese.DescribeRegions(null)).RegionSet).toContainEqual({
    Region: 'ap-guangzhou',
    RegionName: '华南地区(广州)',
    RegionState: 'AVAILABLE',
  })
  expect((await english.DescribeZones(null)).ZoneSet).toContainEqual({
    Zone: 'ap-guangzhou-3',
    ZoneName: 'Guangzhou Zone 3',
    ZoneId: '100003',
    ZoneState: 'AVAILABLE',
  })
  expect((await chinese.DescribeZones(null)).ZoneSet).toContainEqual(
    expect.objectContaining({ Zone: 'ap-guangzhou-1', ZoneName: '广州一区', ZoneState: 'UNAVAILABLE' }),
  )
})

test('DescribeRegions needs no region', async () => {
  const { RegionSet } = await commonClient(aurora, 'cvm.tencentcloudapi.com', '2017-03-12', { region: '' }).request(
    'DescribeRegions',
    {},
  )
  expect(RegionSet).toHaveLength(16)
})

test.each([
  { region: '', code: 'MissingParameter' },
  { region: 'ap-atlantis', code: 'InvalidParameterValue' },
  { region: 'ap-shanghai-fsi', code: 'UnsupportedRegion' },
])('DescribeZones in region "$region": $code', async ({ region, code }) => {
  await expect(cvmClient(aurora, { region }).DescribeZones(null)).rejects.toMatchObject({ code })
})

test('errors speak Chinese to who asks for it', async () => {
  const chinese = cvmClient(aurora, { language: 'zh-CN' })
  await expect(chinese.DescribeImageSharePermission({ ImageId: 'img-n0b0dyha' })).rejects.toMatchObject({
    code: 'InvalidImageId.NotFound',
    message: '镜像 img-n0b0dyha 不存在。',
  })
})

test('an access region in the host says nothing about where a call works', async () => {
  const client = commonClient(aurora, 'cvm.ap-shanghai.tencentcloudapi.com', '2017-03-12')
  const { ZoneSet } = await client.request('DescribeZones', {})
  expect(ZoneSet).toContainEqual(expect.objectContaining({ Zone: 'ap-guangzhou-3' }))
})
