import {
  DescribeDisksRequest,
  DescribeInstancesRequest,
  DescribeInstancesRequestFilter,
  DescribeInstancesRequestTag,
  ModifyImageSharePermissionRequest,
  ReInitDiskRequest,
  ReplaceSystemDiskRequest,
  RunInstancesRequest,
  RunInstancesRequestSystemDisk,
  StartInstanceRequest,
  StopInstanceRequest,
} from '@alicloud/ecs20140526'
import { ecsClient } from './alibaba-clients.ts'
import { hangzhou, owner, recipient, web } from './alibaba-world.ts'

export type Client = ReturnType<typeof ecsClient>

/** What is sent, with the names of the SDK, which are the wire's in another case. */
export interface InstanceFilters {
  filter?: { key: string; value: string }[]
  tag?: { key?: string; value?: string }[]
  [parameter: string]: unknown
}

/** One page of the region's instances, as answered. */
export async function instancePage(client: Client, { filter, tag, ...rest }: InstanceFilters = {}) {
  const request = new DescribeInstancesRequest({
    regionId: hangzhou,
    ...rest,
    ...(filter && { filter: filter.map((one) => new DescribeInstancesRequestFilter(one)) }),
    ...(tag && { tag: tag.map((one) => new DescribeInstancesRequestTag(one)) }),
  })
  return (await client.describeInstances(request)).body!
}

export const instances = async (client: Client, filters: InstanceFilters = {}) =>
  (await instancePage(client, filters)).instances?.instance ?? []

export const namesOf = async (client: Client, filters: InstanceFilters = {}) =>
  (await instances(client, filters)).map(({ instanceName }) => instanceName)

export const instance = async (client: Client, id: string) =>
  (await instances(client, { instanceIds: JSON.stringify([id]) }))[0]

export async function disks(client: Client, parameters: Record<string, unknown> = {}) {
  const request = new DescribeDisksRequest({ regionId: hangzhou, ...parameters })
  return (await client.describeDisks(request)).body?.disks?.disk ?? []
}

export const diskOf = async (client: Client, instanceId: string) => (await disks(client, { instanceId }))[0]

/** IDs of the instances that are made. */
export async function run(client: Client, parameters: Record<string, unknown> = {}): Promise<string[]> {
  const { systemDisk, ...rest } = parameters
  const request = new RunInstancesRequest({
    regionId: hangzhou,
    instanceType: 'ecs.g6.large',
    ...rest,
    ...(systemDisk ? { systemDisk: new RunInstancesRequestSystemDisk(systemDisk) } : {}),
  })
  return (await client.runInstances(request)).body?.instanceIdSets?.instanceIdSet ?? []
}

export const start = (client: Client, instanceId: string) =>
  client.startInstance(new StartInstanceRequest({ instanceId }))
export const stop = (client: Client, instanceId: string) => client.stopInstance(new StopInstanceRequest({ instanceId }))
export const replace = (client: Client, instanceId: string, imageId: string) =>
  client.replaceSystemDisk(new ReplaceSystemDiskRequest({ instanceId, imageId }))

export async function reInit(client: Client, instanceId: string, autoStartInstance = false) {
  const diskId = (await diskOf(client, instanceId))?.diskId ?? ''
  return client.reInitDisk(new ReInitDiskRequest({ diskId, autoStartInstance }))
}

export const shareWith = (client: Client, imageId: string, ...addAccount: string[]) =>
  client.modifyImageSharePermission(new ModifyImageSharePermissionRequest({ regionId: hangzhou, imageId, addAccount }))

export const unshareWith = (client: Client, imageId: string, ...removeAccount: string[]) =>
  client.modifyImageSharePermission(
    new ModifyImageSharePermissionRequest({ regionId: hangzhou, imageId, removeAccount }),
  )

/** Status and code of an error as the SDK reads it; undefined when there was none. */
export async function refusalOf(call: Promise<unknown>) {
  return call.then(
    () => undefined,
    ({ statusCode, code }: { statusCode?: number; code?: string }) => [statusCode, code],
  )
}

export const powerTakes = 5_000

/** The recipient's, made from the image that the owner shares with it, and stopped. */
export async function builtOnReceived(clock: { now: number }): Promise<string> {
  const asRecipient = ecsClient(recipient)
  await shareWith(ecsClient(owner), web.id, recipient.id)
  const [id = ''] = await run(asRecipient, { imageId: web.id, instanceName: 'site' })
  clock.now += 8_000
  await stop(asRecipient, id)
  clock.now += powerTakes
  return id
}
