import type { ImageList, Job, JobStarted, Member, MemberList } from '../../src/clouds/huawei/wire.ts'
import type { ServerList, SubnetList } from '../../src/clouds/huawei/wire-resources.ts'
import type { Query, Send } from './huawei-requests.ts'

const path = '/v1/cloudimages/members'

export const share = (send: Send, images: string[], projects: string[]) =>
  send({ method: 'POST', path, body: { images, projects } })

export const stopSharing = (send: Send, images: string[], projects: string[]) =>
  send({ method: 'DELETE', path, body: { images, projects } })

interface Answer {
  images: string[]
  project: string
  status: string
  vault?: string
}

export const answerInvitation = (send: Send, { images, project, status, vault }: Answer) =>
  send({ method: 'PUT', path, body: { images, project_id: project, status, ...(vault && { vault_id: vault }) } })

/** What has come of the job that an answer named. */
export async function jobOf(send: Send, started: { body: unknown }, service: 'ims' | 'ecs' | 'evs' = 'ims') {
  const { job_id } = started.body as JobStarted
  return (await send({ service, path: `/v1/{project}/jobs/${job_id}` })).body as Job
}

/** The IDs of the images on the list. */
export async function listed(send: Send, query: Query = {}): Promise<string[]> {
  const { body } = await send({ path: '/v2/cloudimages', query })
  return (body as ImageList).images.map(({ id }) => id)
}

/** What others share with the caller, by what it has answered. */
export const received = (send: Send, member_status: string) =>
  listed(send, { member_status, visibility: 'shared', __imagetype: 'shared' })

export async function membersOf(send: Send, image: string): Promise<Member[]> {
  const { body } = await send({ path: `/v1/{project}/cloudimages/${image}/members` })
  return (body as MemberList).members
}

/** What a client sends for one server of the image, unless it wants something else. */
export async function serverOf(send: Send, image: string, more: object = {}) {
  const { body } = await send({ service: 'vpc', path: '/v1/{project}/subnets' })
  const subnet = (body as SubnetList).subnets[0]
  const server = {
    name: 'shop',
    imageRef: image,
    flavorRef: 's6.large.2',
    vpcid: subnet?.vpc_id,
    nics: [{ subnet_id: subnet?.id }],
    root_volume: { volumetype: 'GPSSD' },
    availability_zone: 'cn-north-4a',
    ...more,
  }
  return { server }
}

export const createServers = async (send: Send, image: string, more: object = {}) =>
  send({
    service: 'ecs',
    method: 'POST',
    path: '/v1.1/{project}/cloudservers',
    body: await serverOf(send, image, more),
  })

export const serversOf = async (send: Send, query: Query = {}) =>
  (await send({ service: 'ecs', path: '/v1/{project}/cloudservers/detail', query })).body as ServerList
