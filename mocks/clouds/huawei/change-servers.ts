import type { JobStarted } from '../../../src/clouds/huawei/wire.ts'
import type { OsChange, ServerCreation, ServersStarted } from '../../../src/clouds/huawei/wire-resources.ts'
import { ownInstance, regionAt, visibleImage } from '../../engine/views.ts'
import { bodyOf } from './body.ts'
import { ecs } from './dialects.ts'
import { serviceError } from './errors.ts'
import { networkOf } from './network.ts'
import { projectOperations } from './operation.ts'
import type { Call } from './operation.ts'

const operation = projectOperations(ecs)

type Creation = ServerCreation & { dry_run?: boolean }

const serverCreation = bodyOf<Creation>({
  fields: {
    dry_run: 'boolean',
    server: {
      fields: {
        name: 'string',
        imageRef: 'string',
        flavorRef: 'string',
        vpcid: 'string',
        nics: { list: { fields: { subnet_id: 'string' }, required: ['subnet_id'] } },
        root_volume: { fields: { volumetype: 'string', size: 'integer' }, required: ['volumetype'] },
        availability_zone: 'string',
        count: 'integer',
      },
      required: ['name', 'imageRef', 'flavorRef', 'vpcid', 'nics', 'root_volume'],
    },
  },
  required: ['server'],
})

/** H9: from one's own, an accepted or a public image; from a rejected one too, as the documents have it. */
async function createServers(call: Call): Promise<ServersStarted> {
  const { dry_run, server } = serverCreation(call)
  const { engine, caller: by } = call
  // A dry run that makes servers would be worse than none.
  if (dry_run) throw ecs.badRequest()
  checkValues(server, by.account)
  await checkSystemDisk(call, server)
  const zone = server.availability_zone ?? (await firstOpenZone(call))
  const { imageRef: image, name, flavorRef: instanceType, count = 1 } = server
  const command = { type: 'create-instances' as const, by, image, zone, count, name, instanceType }
  const job = await engine.execute({ type: 'run-job', by, job: 'createServer', commands: [command] })
  return { job_id: job.id, serverIds: job.items.flatMap(({ made }) => made) }
}

/** Throws HuaweiError Ecs.0005, Ecs.0029. */
function checkValues({ name, flavorRef, vpcid, nics, count = 1 }: ServerCreation['server'], project: string): void {
  const { vpc, subnet } = networkOf(project)
  // A number is added to the name of each of several.
  const longest = count > 1 ? 59 : 64
  const fits = /^[\p{L}\p{N}_.-]+$/u.test(name) && name.length <= longest && count >= 1 && count <= 100
  const connected = vpcid === vpc && nics.length > 0 && nics.every(({ subnet_id }) => subnet_id === subnet)
  if (!fits || !connected) throw ecs.badRequest()
  if (!/^[a-z]\w*\.[a-z\d]+\.\d+$/.test(flavorRef)) throw serviceError('Ecs.0029')
}

/** A larger one than the image needs is taken and does nothing. Throws HuaweiError Ecs.0005 for a smaller one. */
async function checkSystemDisk({ engine, caller }: Call, { imageRef, root_volume }: ServerCreation['server']) {
  const image = await engine.read((world) => visibleImage(world, caller, imageRef)?.image)
  const least = image?.disks.find(({ usage }) => usage === 'system')?.sizeGiB ?? 1
  // 0 stands for what the image needs.
  const asked = root_volume.size || least
  if (asked < least || asked > 1024) throw ecs.badRequest()
}

const firstOpenZone = async ({ engine, caller }: Call): Promise<string> => {
  const zones = (await engine.read((world) => regionAt(world, caller)))?.zones ?? []
  return zones.find(({ soldOut }) => !soldOut)?.id ?? ''
}

const osChange = bodyOf<OsChange>({
  fields: {
    'os-change': {
      fields: { imageid: 'string', mode: 'string', adminpass: 'string', keyname: 'string', userid: 'string' },
      required: ['imageid'],
    },
  },
  required: ['os-change'],
})

/** H9. Only of a server that is stopped, or is to be stopped first: here they all run. */
async function changeOs(call: Call<typeof changeOsPath>): Promise<JobStarted> {
  const {
    'os-change': { imageid: image, mode },
  } = osChange(call)
  const { engine, caller: by, path } = call
  const { server_id: instance } = path
  if (mode !== undefined && mode !== 'withStopServer') throw ecs.badRequest()
  if (!mode) {
    const there = await engine.read((world) => ownInstance(world, by, instance) !== undefined)
    throw serviceError(there ? 'Ecs.0100' : 'Ecs.0114')
  }
  const command = { type: 'reinstall-instance' as const, by, instance, image }
  const job = await engine.execute({ type: 'run-job', by, job: 'changeOsWithCloudInit', commands: [command] })
  return { job_id: job.id }
}

const changeOsPath = '/v2/{project_id}/cloudservers/{server_id}/changeos'

/** Each in two versions: of servers that are paid for afterwards only, and of images without cloud-init. */
export const serverChanges = [
  operation({
    name: 'CreateServers',
    method: 'POST',
    path: '/v1.1/{project_id}/cloudservers',
    run: createServers,
  }),
  operation({
    name: 'CreatePostPaidServers',
    method: 'POST',
    path: '/v1/{project_id}/cloudservers',
    run: createServers,
  }),
  operation({ name: 'ChangeServerOsWithCloudInit', method: 'POST', path: changeOsPath, run: changeOs }),
  operation({
    name: 'ChangeServerOsWithoutCloudInit',
    method: 'POST',
    path: '/v1/{project_id}/cloudservers/{server_id}/changeos',
    run: changeOs,
  }),
]
