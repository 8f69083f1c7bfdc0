import {
  DeleteImageRequest,
  DeleteInstanceRequest,
  DescribeImagesRequest,
  ReInitDiskRequest,
  ReplaceSystemDiskRequest,
  ReplaceSystemDiskRequestSystemDisk,
  StartInstanceRequest,
  StopInstanceRequest,
} from '@alicloud/ecs20140526'
import { describe, expect, test } from 'vitest'
import { ecsClient, serveAlibaba } from './alibaba-clients.ts'
import {
  builtOnReceived,
  diskOf,
  refusalOf,
  instance,
  namesOf,
  powerTakes,
  reInit,
  replace,
  run,
  shareWith,
  start,
  stop,
  unshareWith,
} from './alibaba-instance-calls.ts'
import {
  database,
  elsewhere,
  hangzhou,
  ofRecipient,
  owner,
  publicImage,
  ramUser,
  recipient,
  running,
  singapore,
  stopped,
  unfinished,
  used,
  web,
} from './alibaba-world.ts'

const { clock } = serveAlibaba()
const asOwner = ecsClient(owner)
const asRecipient = ecsClient(recipient)
const reinstallTakes = 12_000

describe('StartInstance and StopInstance', () => {
  test('take their time, and work in whichever region the instance is', async () => {
    await stop(asOwner, running.id)
    expect(await instance(asOwner, running.id)).toMatchObject({ status: 'Stopping', stoppedMode: 'Not-applicable' })
    expect(await refusalOf(start(asOwner, running.id))).toEqual([403, 'IncorrectInstanceStatus'])
    clock.now += powerTakes
    expect(await instance(asOwner, running.id)).toMatchObject({ status: 'Stopped', stoppedMode: 'KeepCharging' })
    await start(ecsClient(owner, { region: singapore }), running.id)
    expect(await instance(asOwner, running.id)).toMatchObject({ status: 'Starting' })
    clock.now += powerTakes
    expect(await instance(asOwner, running.id)).toMatchObject({ status: 'Running' })
  })

  test('refuse what runs, or is stopped, already', async () => {
    expect(await refusalOf(start(asOwner, running.id))).toEqual([403, 'IncorrectInstanceStatus'])
    expect(await refusalOf(stop(asOwner, stopped.id))).toEqual([403, 'IncorrectInstanceStatus'])
  })

  test('refuse another’s instance, one that is not there, and none', async () => {
    expect(await refusalOf(stop(asRecipient, running.id))).toEqual([404, 'InvalidInstanceId.NotFound'])
    expect(await refusalOf(start(asOwner, 'i-bp1nothing'))).toEqual([404, 'InvalidInstanceId.NotFound'])
    expect(await refusalOf(asOwner.startInstance(new StartInstanceRequest({})))).toEqual([400, 'MissingParameter'])
  })

  test('a dry run changes nothing', async () => {
    const request = { instanceId: running.id, dryRun: true }
    expect(await refusalOf(asOwner.stopInstance(new StopInstanceRequest(request)))).toEqual([400, 'DryRunOperation'])
    expect(await instance(asOwner, running.id)).toMatchObject({ status: 'Running' })
  })

  test('a RAM user acts for its account', async () => {
    const id = await builtOnReceived(clock)
    await start(ecsClient(ramUser), id)
    expect(await instance(asRecipient, id)).toMatchObject({ status: 'Starting' })
  })
})

describe('ReplaceSystemDisk', () => {
  test('A1: puts in a disk of its own, with the image on it', async () => {
    const { body } = await replace(asOwner, stopped.id, database.id)
    expect(body?.diskId).toMatch(/^d-bp1[0-9a-z]{17}$/)
    expect(body?.diskId).not.toBe(stopped.systemDisk)
    expect(await diskOf(asOwner, stopped.id)).toMatchObject({ diskId: body?.diskId, status: 'ReIniting', size: 60 })
    expect(await instance(asOwner, stopped.id)).toMatchObject({ imageId: database.id, status: 'Stopped' })
    expect(await refusalOf(replace(asOwner, stopped.id, web.id))).toEqual([403, 'IncorrectDiskStatus'])
    expect(await refusalOf(start(asOwner, stopped.id))).toEqual([403, 'IncorrectInstanceStatus'])
    clock.now += reinstallTakes
    expect(await instance(asOwner, stopped.id)).toMatchObject({ status: 'Stopped' })
    // Another disk may be smaller than the one before it.
    await replace(asOwner, stopped.id, web.id)
    expect(await diskOf(asOwner, stopped.id)).toMatchObject({ size: 40 })
  })

  test('A1: from a received or a public image, too', async () => {
    await shareWith(asOwner, web.id, recipient.id)
    const [id = ''] = await run(asRecipient, { imageId: ofRecipient.id })
    clock.now += 8_000
    await stop(asRecipient, id)
    for (const image of [web, publicImage]) {
      clock.now += reinstallTakes
      await replace(asRecipient, id, image.id)
      expect(await instance(asRecipient, id)).toMatchObject({ imageId: image.id })
    }
  })

  const sized = (size: number) => ({ systemDisk: new ReplaceSystemDiskRequestSystemDisk({ size }) })
  const on = { instanceId: stopped.id }
  test.each<[what: string, parameters: object, status: number, code: string]>([
    ['an instance that runs', { instanceId: running.id, imageId: web.id }, 403, 'IncorrectInstanceStatus'],
    ['an instance that is not there', { instanceId: 'i-nothing', imageId: web.id }, 404, 'InvalidInstanceId.NotFound'],
    ['another’s image', { ...on, imageId: ofRecipient.id }, 404, 'InvalidImageId.NotFound'],
    ['an image of another region', { ...on, imageId: elsewhere.id }, 404, 'InvalidImageId.NotFound'],
    ['an image that is being made', { ...on, imageId: unfinished.id }, 403, 'OperationDenied.ImageNotValid'],
    ['no image', on, 400, 'MissingParameter'],
    ['no instance', { imageId: web.id }, 400, 'MissingParameter'],
    ['19 GiB', { ...on, imageId: web.id, ...sized(19) }, 404, 'InvalidSystemDiskSize.LessThanMinSize'],
    ['501 GiB', { ...on, imageId: web.id, ...sized(501) }, 404, 'InvalidSystemDiskSize.MoreThanMaxSize'],
    [
      'less than the image needs',
      { ...on, imageId: database.id, ...sized(59) },
      404,
      'InvalidSystemDiskSize.LessThanImageSize',
    ],
  ])('refuses %s', async (_, parameters, status, code) => {
    expect(await refusalOf(asOwner.replaceSystemDisk(new ReplaceSystemDiskRequest(parameters)))).toEqual([status, code])
    expect(await diskOf(asOwner, stopped.id)).toMatchObject({ diskId: stopped.systemDisk, imageId: stopped.image })
  })
})

describe('ReInitDisk', () => {
  test('puts the disk back to its image and keeps it; the instance stays stopped', async () => {
    await reInit(asOwner, stopped.id)
    expect(await diskOf(asOwner, stopped.id)).toMatchObject({ diskId: stopped.systemDisk, status: 'ReIniting' })
    expect(await refusalOf(reInit(asOwner, stopped.id))).toEqual([403, 'IncorrectDiskStatus'])
    clock.now += reinstallTakes
    expect(await diskOf(asOwner, stopped.id)).toMatchObject({ status: 'In_use', imageId: used.id })
    expect(await instance(asOwner, stopped.id)).toMatchObject({ status: 'Stopped' })
  })

  test('or starts on request', async () => {
    await reInit(asOwner, stopped.id, true)
    expect(await instance(asOwner, stopped.id)).toMatchObject({ status: 'Stopped' })
    clock.now += reinstallTakes
    expect(await instance(asOwner, stopped.id)).toMatchObject({ status: 'Running' })
  })

  test('refuses while the instance runs, another’s disk, one that is not there, and none', async () => {
    expect(await refusalOf(reInit(asOwner, running.id))).toEqual([403, 'IncorrectInstanceStatus'])
    const foreign = new ReInitDiskRequest({ diskId: stopped.systemDisk! })
    expect(await refusalOf(asRecipient.reInitDisk(foreign))).toEqual([404, 'InvalidDiskId.NotFound'])
    expect(await refusalOf(asOwner.reInitDisk(new ReInitDiskRequest({ diskId: 'd-no' })))).toEqual([
      404,
      'InvalidDiskId.NotFound',
    ])
    expect(await refusalOf(asOwner.reInitDisk(new ReInitDiskRequest({})))).toEqual([400, 'MissingParameter'])
  })

  test('refuses when the owner itself has deleted the image', async () => {
    await asOwner.deleteImage(new DeleteImageRequest({ regionId: hangzhou, imageId: used.id, force: true }))
    expect(await refusalOf(reInit(asOwner, stopped.id))).toEqual([404, 'InvalidDiskId.OperationNotSupported'])
  })
})

describe('A13: once the image is not shared any more, or deleted', () => {
  const deleteWeb = () => asOwner.deleteImage(new DeleteImageRequest({ regionId: hangzhou, imageId: web.id }))

  test.each([
    { what: 'not shared any more', end: async () => {} },
    { what: 'deleted', end: deleteWeb },
  ])('$what: the former recipient’s instance runs on, and nothing is made from the image', async ({ end }) => {
    const id = await builtOnReceived(clock)
    await reInit(asRecipient, id)
    clock.now += reinstallTakes
    await unshareWith(asOwner, web.id, recipient.id)
    await end()

    expect(await instance(asRecipient, id)).toMatchObject({ imageId: web.id, status: 'Stopped' })
    expect(await diskOf(asRecipient, id)).toMatchObject({ imageId: web.id })
    expect(await refusalOf(reInit(asRecipient, id))).toEqual([403, 'SharedImageDeleted'])
    expect(await refusalOf(replace(asRecipient, id, web.id))).toEqual([404, 'InvalidImageId.NotFound'])
    expect(await refusalOf(run(asRecipient, { imageId: web.id }))).toEqual([404, 'InvalidImageId.NotFound'])
    const query = new DescribeImagesRequest({ regionId: hangzhou, imageId: web.id })
    expect((await asRecipient.describeImages(query)).body).toMatchObject({ totalCount: 0 })

    await start(asRecipient, id)
    clock.now += powerTakes
    expect(await instance(asRecipient, id)).toMatchObject({ status: 'Running' })
    await stop(asRecipient, id)
    clock.now += powerTakes
    await replace(asRecipient, id, ofRecipient.id)
    clock.now += reinstallTakes
    await reInit(asRecipient, id)
  })
})

describe('DeleteInstance', () => {
  const deletion = (instanceId: string, more = {}) =>
    asOwner.deleteInstance(new DeleteInstanceRequest({ instanceId, ...more }))

  test('takes one that is stopped, or that runs by force, and its disk', async () => {
    expect(await refusalOf(deletion(running.id))).toEqual([403, 'IncorrectInstanceStatus'])
    await deletion(stopped.id)
    await deletion(running.id, { force: true })
    expect(await namesOf(asOwner)).toEqual([])
    expect(await diskOf(asOwner, running.id)).toBeUndefined()
    expect(await refusalOf(deletion(running.id))).toEqual([404, 'InvalidInstanceId.NotFound'])
  })

  test('refuses one that is being made, another’s, and none', async () => {
    const [id = ''] = await run(asOwner, { imageId: web.id })
    expect(await refusalOf(deletion(id, { force: true }))).toEqual([403, 'IncorrectInstanceStatus.Initializing'])
    const foreign = new DeleteInstanceRequest({ instanceId: running.id, force: true })
    expect(await refusalOf(asRecipient.deleteInstance(foreign))).toEqual([404, 'InvalidInstanceId.NotFound'])
    expect(await refusalOf(asOwner.deleteInstance(new DeleteInstanceRequest({})))).toEqual([400, 'MissingParameter'])
    expect(await refusalOf(deletion(stopped.id, { dryRun: true }))).toEqual([400, 'DryRunOperation'])
    expect(await namesOf(asOwner)).toContain(stopped.name)
  })
})
