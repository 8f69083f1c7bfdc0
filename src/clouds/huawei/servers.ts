import type { Cloud } from '../cloud.ts'
import { CloudError } from '../cloud-error.ts'
import type { Call } from './client.ts'
import { toInstance } from './to-model.ts'
import type {
  OsChange,
  ServerCreation,
  ServerList,
  ServersStarted,
  SubnetList,
  VpcList,
  ZoneList,
} from './wire-resources.ts'

const pageSize = 100

type Servers = Pick<Cloud, 'listZones' | 'listInstances' | 'createInstances' | 'reinstall'>

export function servers(call: Call, project: () => Promise<string>): Servers {
  /** A server needs one, and the console does not ask: the project's first, which on a new project is the only one. */
  async function network(): Promise<{ vpc: string; subnet: string }> {
    const path = `/v1/${await project()}`
    const vpc = (await call<VpcList>('GET', 'vpc', `${path}/vpcs`)).vpcs[0]?.id
    if (vpc === undefined) throw noNetwork()
    const subnet = (await call<SubnetList>('GET', 'vpc', `${path}/subnets`, { query: { vpc_id: vpc } })).subnets[0]?.id
    if (subnet === undefined) throw noNetwork()
    return { vpc, subnet }
  }

  return {
    async listZones(signal) {
      const path = `/v2.1/${await project()}/os-availability-zone`
      const { availabilityZoneInfo } = await call<ZoneList>('GET', 'ecs', path, { signal })
      return availabilityZoneInfo.map(({ zoneName, zoneState }) => ({
        id: zoneName,
        name: zoneName,
        available: zoneState.available,
      }))
    },

    async listInstances(page, signal) {
      // Pages are numbered here, from 1.
      const offset = Number(page ?? 1)
      const path = `/v1/${await project()}/cloudservers/detail`
      const answer = await call<ServerList>('GET', 'ecs', path, { query: { limit: pageSize, offset }, signal })
      const { count: total } = answer
      const more = offset * pageSize < total && { next: String(offset + 1) }
      return { instances: answer.servers.map(toInstance), total, ...more }
    },

    async createInstances({ image, name, zone, type, count }) {
      const { vpc, subnet } = await network()
      const body: ServerCreation = {
        server: {
          name,
          imageRef: image,
          flavorRef: type,
          vpcid: vpc,
          nics: [{ subnet_id: subnet }],
          root_volume: { volumetype: 'GPSSD' },
          availability_zone: zone,
          count,
        },
      }
      const path = `/v1.1/${await project()}/cloudservers`
      return (await call<ServersStarted>('POST', 'ecs', path, { body })).serverIds
    },

    async reinstall(instance, image) {
      const body: OsChange = { 'os-change': { imageid: image, mode: 'withStopServer' } }
      await call('POST', 'ecs', `/v2/${await project()}/cloudservers/${encodeURIComponent(instance)}/changeos`, {
        body,
      })
    },
  }
}

const noNetwork = () => new CloudError('The project has no VPC with a subnet', { kind: 'invalid', code: 'Ecs.0005' })
