import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { lobby, ownLicence, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { fromEndedShare } from '../../mocks/worlds/everyday/instances.ts'
import { renderNode, textureBaker } from '../../mocks/worlds/everyday/partner-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

const clock = { now: Date.UTC(2026, 2, 1) }
serveClouds({ now: () => clock.now })
const owner = cvmClient(aurora)
type ResetRequest = Parameters<typeof owner.ResetInstance>[0]

const InstanceId = 'ins-a1webfrt'
const look = async (id = InstanceId, client = owner) =>
  (await client.DescribeInstances({ InstanceIds: [id] })).InstanceSet?.[0]
const pendingOne = async () => {
  const Placement = { Zone: 'ap-guangzhou-6' }
  return (await owner.RunInstances({ ImageId: lobby.id, Placement })).InstanceIdSet?.[0] ?? expect.fail('none was made')
}

describe('ResetInstance', () => {
  test('puts another image on the instance, which says so until it runs again (T4)', async () => {
    const before = await look()
    expect(before).toMatchObject({ LatestOperation: 'RunInstances', LatestOperationState: 'SUCCESS' })
    const answer = await owner.ResetInstance({
      InstanceId,
      ImageId: textureBaker.id,
      SystemDisk: { DiskSize: 100 },
      LoginSettings: { KeepImageLogin: 'true' },
      EnhancedService: { SecurityService: { Enabled: true } },
      HostName: 'baker-1.studio',
      UserData: '',
    })
    expect(Object.keys(answer)).toEqual(['RequestId'])
    const reset = {
      InstanceId,
      InstanceName: before?.InstanceName,
      ImageId: textureBaker.id,
      OsName: textureBaker.os,
      SystemDisk: { DiskSize: 100 },
      LatestOperation: 'ResetInstance',
    }
    expect(await look()).toMatchObject({ ...reset, InstanceState: 'REBOOTING', LatestOperationState: 'OPERATING' })
    clock.now += 12_000
    expect(await look()).toMatchObject({ ...reset, InstanceState: 'RUNNING', LatestOperationState: 'SUCCESS' })
  })

  test('puts the present image on it again when none is named', async () => {
    await owner.ResetInstance({ InstanceId })
    expect(await look()).toMatchObject({ ImageId: 'img-6pb6lrmy', LatestOperation: 'ResetInstance' })
  })

  test('but not when the share of that has ended, which leaves the instance as it was', async () => {
    const client = cvmClient(borealis)
    const before = await look(fromEndedShare.id, client)
    const again = client.ResetInstance({ InstanceId: fromEndedShare.id })
    await expect(again).rejects.toMatchObject({ code: 'InvalidImageId.NotFound' })
    expect(await look(fromEndedShare.id, client)).toEqual(before)
    expect(before).toMatchObject({ InstanceState: 'RUNNING', ImageId: fromEndedShare.image })
  })

  test('waits its turn', async () => {
    const made = await pendingOne()
    const pending = owner.ResetInstance({ InstanceId: made })
    await expect(pending).rejects.toMatchObject({ code: 'UnsupportedOperation.InstanceStatePending' })
    clock.now += 8_000
    await owner.ResetInstance({ InstanceId: made })
    const second = owner.ResetInstance({ InstanceId: made, ImageId: renderNode.id })
    await expect(second).rejects.toMatchObject({ code: 'OperationDenied.InstanceOperationInProgress' })
    expect(await look(made)).toMatchObject({ ImageId: lobby.id })
  })

  test.each<{ what: string; request: ResetRequest; code: string; client?: typeof owner }>([
    {
      what: "another's instance",
      request: { InstanceId },
      client: cvmClient(drift),
      code: 'InvalidInstanceId.NotFound',
    },
    { what: 'an ID of another form', request: { InstanceId: 'web' }, code: 'InvalidInstanceId.Malformed' },
    {
      what: 'an image ID of another form',
      request: { InstanceId, ImageId: 'golden' },
      code: 'InvalidImageId.Malformed',
    },
    {
      what: 'an image that was not shared',
      request: { InstanceId: 'ins-d1first0', ImageId: lobby.id },
      client: cvmClient(drift),
      code: 'InvalidImageId.NotFound',
    },
    {
      what: 'an image not yet NORMAL',
      request: { InstanceId, ImageId: stillCreating.id },
      code: 'InvalidParameterValue.InvalidImageState',
    },
    {
      what: 'a disk smaller than it has',
      request: { InstanceId, SystemDisk: { DiskSize: 40 } },
      code: 'InvalidParameterValue',
    },
    {
      what: 'a disk smaller than the image needs',
      request: { InstanceId, ImageId: ownLicence.id, SystemDisk: { DiskSize: 60 } },
      code: 'InvalidParameterValue',
    },
    {
      what: 'two ways to log in',
      request: { InstanceId, LoginSettings: { Password: 'Secret123!', KeepImageLogin: 'true' } },
      code: 'InvalidParameter.ParameterConflict',
    },
    {
      what: 'a name that no host can have',
      request: { InstanceId, HostName: '-web-' },
      code: 'InvalidParameterValue.IllegalHostName',
    },
  ])('refuses $what: $code', async ({ request, code, client = owner }) => {
    const before = await look()
    await expect(client.ResetInstance(request)).rejects.toMatchObject({ code })
    expect(await look()).toEqual(before)
  })
})

describe('TerminateInstances', () => {
  const ids = async () => ((await owner.DescribeInstances({})).InstanceSet ?? []).map((one) => one.InstanceId)

  test('takes all of a list away at once', async () => {
    const before = await ids()
    const InstanceIds = [InstanceId, 'ins-a2webfrt']
    const answer = await owner.TerminateInstances({ InstanceIds, ReleaseAddress: true, ReleasePrepaidDataDisks: true })
    expect(Object.keys(answer)).toEqual(['RequestId'])
    expect(await ids()).toEqual(before.filter((id) => !InstanceIds.includes(id ?? '')))
    const again = owner.TerminateInstances({ InstanceIds })
    await expect(again).rejects.toMatchObject({ code: 'InvalidInstanceId.NotFound' })
  })

  test('waits its turn, and takes none of a list then', async () => {
    const made = await pendingOne()
    const both = () => owner.TerminateInstances({ InstanceIds: [InstanceId, made] })
    await expect(both()).rejects.toMatchObject({ code: 'UnsupportedOperation.InstanceStatePending' })
    clock.now += 8_000
    await owner.ResetInstance({ InstanceId: made })
    await expect(both()).rejects.toMatchObject({ code: 'OperationDenied.InstanceOperationInProgress' })
    expect(await ids()).toEqual(expect.arrayContaining([InstanceId, made]))
    clock.now += 12_000
    await both()
    expect(await ids()).not.toContain(made)
  })

  const many = Array.from({ length: 101 }, (_, n) => `ins-${String(n).padStart(8, '0')}`)
  test.each([
    { what: "another's among them", instances: [InstanceId, 'ins-b1ssite0'], code: 'InvalidInstanceId.NotFound' },
    { what: 'an ID of another form', instances: ['web'], code: 'InvalidInstanceId.Malformed' },
    { what: 'none', instances: [], code: 'InvalidParameterValue' },
    { what: '101', instances: many, code: 'InvalidParameterValue.LimitExceeded' },
  ])('refuses $what: $code', async ({ instances, code }) => {
    const before = await ids()
    await expect(owner.TerminateInstances({ InstanceIds: instances })).rejects.toMatchObject({ code })
    expect(await ids()).toEqual(before)
  })
})
