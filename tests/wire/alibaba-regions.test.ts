import { describe, expect, test } from 'vitest'
import { serveAlibaba } from './alibaba-clients.ts'
import { everyWay } from './alibaba-requests.ts'
import { hangzhou, owner, singapore } from './alibaba-world.ts'

serveAlibaba()

describe.each(everyWay)('$way', ({ as }) => {
  const send = as(owner)

  test('regions, in Chinese unless asked otherwise', async () => {
    const region = (RegionId: string, LocalName: string) => ({
      RegionId,
      RegionEndpoint: `ecs.${RegionId}.aliyuncs.com`,
      LocalName,
      Status: 'available',
    })
    expect(await send('DescribeRegions', { RegionId: undefined })).toEqual({
      status: 200,
      body: {
        RequestId: expect.any(String),
        Regions: { Region: [region(hangzhou, '华东1（杭州）'), region(singapore, '新加坡')] },
      },
    })
    for (const AcceptLanguage of ['en-US', 'de']) {
      expect(await send('DescribeRegions', { AcceptLanguage })).toMatchObject({
        body: { Regions: { Region: [{ LocalName: 'China (Hangzhou)' }, { LocalName: 'Singapore' }] } },
      })
    }
  })

  test('zones, and what can be made in them: nothing where they are sold out', async () => {
    const { status, body } = await send('DescribeZones', { AcceptLanguage: 'en-US' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      Zones: {
        Zone: [
          {
            ZoneId: 'cn-hangzhou-i',
            LocalName: 'Zone cn-hangzhou-i',
            ZoneType: 'AvailabilityZone',
            AvailableResourceCreation: { ResourceTypes: ['Instance', 'Disk', 'VSwitch'] },
            AvailableInstanceTypes: { InstanceTypes: expect.arrayContaining(['ecs.g6.large']) },
          },
          { ZoneId: 'cn-hangzhou-h', AvailableResourceCreation: { ResourceTypes: [] } },
        ],
      },
    })
    expect(await send('DescribeZones', { Verbose: false })).toMatchObject({
      body: { Zones: { Zone: [{ AvailableInstanceTypes: { InstanceTypes: [] } }, {}] } },
    })
  })

  test.each([
    { asked: { RegionId: 'cn-atlantis' }, status: 404, code: 'InvalidRegionId.NotFound' },
    { asked: { RegionId: '' }, status: 400, code: 'MissingParameter' },
    { asked: { AcceptLanguage: 'la' }, status: 404, code: 'InvalidAcceptLanguage.NotFound' },
    { asked: { Verbose: 'very' }, status: 400, code: 'InvalidParameter' },
  ])('no zones for $asked: $code', async ({ asked, status, code }) => {
    expect(await send('DescribeZones', asked)).toMatchObject({ status, body: { code } })
  })
})
