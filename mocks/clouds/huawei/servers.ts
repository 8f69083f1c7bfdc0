import type { Server, ServerList, ZoneList } from '../../../src/clouds/huawei/wire-resources.ts'
import { newId } from '../../engine/ids.ts'
import { instancesOf, regionAt, visibleImage } from '../../engine/views.ts'
import type { Caller, InstanceRecord, World } from '../../engine/world.ts'
import { ecs } from './dialects.ts'
import { wireTime } from './ids.ts'
import { imageType } from './image-answer.ts'
import { networkOf } from './network.ts'
import { projectOperations } from './operation.ts'
import { nameMatches, numberIn } from './paging.ts'

const operation = projectOperations(ecs)

/** `offset` is the number of a page, from 1; `marker` the last server of the page before. */
const listServersDetails = operation({
  name: 'ListServersDetails',
  method: 'GET',
  path: '/v1/{project_id}/cloudservers/detail',
  run: ({ engine, caller, query, dialect }): Promise<ServerList> => {
    const limit = numberIn(query, 'limit', dialect, { usual: 25, least: 1, most: 1000 })
    const page = Math.max(1, numberIn(query, 'offset', dialect, { usual: 1 }))
    return engine.read((world, now) => {
      const found = instancesOf(world, caller).filter((server) => isAsked(server, query, now))
      const marked = found.findIndex(({ id }) => id === query.get('marker')) + 1
      const first = query.has('marker') ? marked : (page - 1) * limit
      const servers = found.slice(first, first + limit)
      return { count: found.length, servers: servers.map((server) => serverAnswer(world, caller, server, now)) }
    })
  },
})

/** Of IDs, whatever else is asked. */
function isAsked(server: InstanceRecord, query: URLSearchParams, now: number): boolean {
  const ids = query.get('server_id')
  if (ids) return ids.split(',').includes(server.id)
  const [status, flavor, address] = [query.get('status'), query.get('flavor'), query.get('ip_eq')]
  return (
    nameMatches(query, server.name) &&
    server.privateAddress.includes(query.get('ip') ?? '') &&
    (status === null || status === stateAt(server, now).status) &&
    (flavor === null || flavor === server.type) &&
    (address === null || address === server.privateAddress)
  )
}

function stateAt({ operation: last, readyAt }: InstanceRecord, now: number) {
  if (now >= readyAt) return { status: 'ACTIVE', task: null, vm: 'active', power: 1 } as const
  if (last === 'create') return { status: 'BUILD', task: 'spawning', vm: 'building', power: 0 } as const
  return { status: 'REBUILD', task: 'rebuilding', vm: 'stopped', power: 4 } as const
}

function serverAnswer(world: World, caller: Caller, server: InstanceRecord, now: number): Server {
  const { id, name, type, image, created, readyAt } = server
  const { status, task, vm, power } = stateAt(server, now)
  const { vpc } = networkOf(caller.account)
  const size = sizeOf(type)
  return {
    id,
    name,
    status,
    created: wireTime(created),
    updated: wireTime(Math.max(created, Math.min(readyAt, now))),
    tenant_id: caller.account,
    image: { id: image },
    flavor: { id: type, name: type, disk: '0', vcpus: String(size.cores), ram: String(size.memoryMiB) },
    addresses: { [vpc]: [{ addr: server.privateAddress, version: '4', 'OS-EXT-IPS:type': 'fixed' }] },
    metadata: {
      ...imageMetadata(world, caller, image),
      os_type: server.platform.startsWith('Windows') ? 'Windows' : 'Linux',
      vpc_id: vpc,
      charging_mode: '0',
    },
    'OS-EXT-STS:task_state': task,
    'OS-EXT-STS:vm_state': vm,
    'OS-EXT-STS:power_state': power,
    'OS-EXT-AZ:availability_zone': server.zone,
    'os-extended-volumes:volumes_attached': [
      { id: newId('uuid', `system disk of ${id}`), device: '/dev/vda', bootIndex: '0', delete_on_termination: 'true' },
    ],
  }
}

/** What kind of image it was is told for as long as the caller can see it. */
function imageMetadata(world: World, caller: Caller, id: string): Record<string, string> {
  const seen = visibleImage(world, caller, id)
  if (!seen) return { 'metering.image_id': id }
  const type = seen.relation === 'own' ? 'private' : imageType(world, seen)
  return { 'metering.image_id': id, 'metering.imagetype': type, image_name: seen.image.name }
}

/** A flavor's name tells its size: `s6.large.2` has 2 cores and 2 GiB for each, `c7.4xlarge.4` 16 and 4. */
function sizeOf(flavor: string): { cores: number; memoryMiB: number } {
  const { size, times, ratio } =
    /\.(?<size>small|medium|large|(?<times>\d*)xlarge)\.(?<ratio>\d+)$/.exec(flavor)?.groups ?? {}
  const cores = size?.endsWith('xlarge') ? 4 * Number(times || 1) : size === 'large' ? 2 : 1
  return { cores, memoryMiB: cores * Number(ratio ?? 2) * 1024 }
}

const listZones = operation({
  name: 'NovaListAvailabilityZones',
  method: 'GET',
  path: '/v2.1/{project_id}/os-availability-zone',
  run: async ({ engine, caller }): Promise<ZoneList> => {
    const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
    return {
      availabilityZoneInfo: zones.map(({ id, soldOut }) => ({
        zoneName: id,
        zoneState: { available: !soldOut },
        hosts: null,
      })),
    }
  },
})

export const serverLists = [listServersDetails, listZones]
