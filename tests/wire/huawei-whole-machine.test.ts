import { describe, expect, test } from 'vitest'
import type { Backup, BackupList, Vault, VaultList } from '../../src/clouds/huawei/wire-resources.ts'
import { serveHuawei } from './huawei-clients.ts'
import { answerInvitation, received, share, stopSharing } from './huawei-calls.ts'
import { bothWays, fromConsole } from './huawei-requests.ts'
import type { Query, Send } from './huawei-requests.ts'
import {
  dataDisk,
  diskVault,
  fitVault,
  frozenVault,
  outsider,
  owner,
  projectOf,
  recipient,
  replicationVault,
  smallVault,
  unlistedMachine,
  web,
  wholeMachine,
} from './huawei-world.ts'

serveHuawei()
const project = projectOf(recipient)
const answerWith = (send: Send, vault?: string, images = [wholeMachine.id], status = 'accepted') =>
  answerInvitation(send, { images, project, status, ...(vault && { vault }) })

const vaultsOf = async (send: Send, query: Query = {}) =>
  (await send({ service: 'cbr', path: '/v3/{project}/vaults', query })).body as VaultList

/** In GB. */
async function usedOf(send: Send, id: string): Promise<number> {
  const { body } = await send({ service: 'cbr', path: `/v3/{project}/vaults/${id}` })
  return (body as { vault: Vault }).vault.billing.used / 1024
}

describe.each(bothWays)('$way: a whole-machine image (H7)', ({ as }) => {
  const [asOwner, asRecipient] = [as(owner), as(recipient)]

  test.each([
    { what: 'without a vault', vault: undefined, code: 'IMG.0184', message: 'Failed to obtain the vault.' },
    { what: 'into one that is not there', vault: web.id, code: 'IMG.0184', message: 'Failed to obtain the vault.' },
    {
      what: 'into one that is too small',
      vault: smallVault.id,
      code: 'IMG.0182',
      message: 'Insufficient vault capacity. Please expand the capacity.',
    },
    {
      what: 'into one for disks',
      vault: diskVault.id,
      code: 'IMG.0193',
      message: 'The vault is not a cloud server backup vault.',
    },
    { what: 'into one for replicas', vault: replicationVault.id, code: 'IMG.0193' },
    { what: 'into one that is frozen', vault: frozenVault.id, code: 'IMG.0188', message: 'Vault is unavailable.' },
  ])('is not accepted $what: $code', async ({ vault, code, message = expect.any(String) }) => {
    await share(asOwner, [wholeMachine.id, web.id], [project])
    // The other image of the call waits with it.
    const refused = { status: 400, body: { code, message } }
    expect(await answerWith(asRecipient, vault, [web.id, wholeMachine.id])).toEqual(refused)
    expect((await received(asRecipient, 'pending')).toSorted()).toEqual([web.id, wholeMachine.id].toSorted())
  })

  test('is accepted into a fit one, fills it, and leaves it with the share', async () => {
    expect(await usedOf(asRecipient, fitVault.id)).toBe(30)
    await share(asOwner, [wholeMachine.id], [project])
    expect(await answerWith(asRecipient, fitVault.id)).toMatchObject({ status: 200 })
    expect(await received(asRecipient, 'accepted')).toEqual([wholeMachine.id])
    expect(await usedOf(asRecipient, fitVault.id)).toBe(130)

    await answerWith(asRecipient, undefined, undefined, 'rejected')
    expect(await usedOf(asRecipient, fitVault.id)).toBe(30)
    expect(await answerWith(asRecipient, undefined)).toMatchObject({ status: 400, body: { code: 'IMG.0184' } })
    await answerWith(asRecipient, fitVault.id)
    await stopSharing(asOwner, [wholeMachine.id], [project])
    expect(await usedOf(asRecipient, fitVault.id)).toBe(30)
  })

  test('is rejected without a vault, and other images need none', async () => {
    await share(asOwner, [wholeMachine.id, web.id, dataDisk.id], [project])
    expect(await answerWith(asRecipient, undefined, undefined, 'rejected')).toMatchObject({ status: 200 })
    expect(await answerWith(asRecipient, undefined, [web.id, dataDisk.id])).toMatchObject({ status: 200 })
    expect(await answerWith(asRecipient, smallVault.id, [web.id])).toMatchObject({ status: 200 })
  })

  test('is accepted natively too, with the vault in the same call', async () => {
    await share(asOwner, [wholeMachine.id], [project])
    const path = `/v2/images/${wholeMachine.id}/members/${project}`
    expect((await asRecipient({ method: 'PUT', path, body: { status: 'accepted' } })).status).toBe(400)
    const body = { status: 'accepted', vault_id: fitVault.id }
    expect(await asRecipient({ method: 'PUT', path, body })).toMatchObject({
      status: 200,
      body: { status: 'accepted' },
    })
    expect(await usedOf(asRecipient, fitVault.id)).toBe(130)
  })
})

describe('vaults', () => {
  const asRecipient = fromConsole(recipient)

  test('are the project’s own, with what the cloud says of them', async () => {
    const { vaults, count } = await vaultsOf(asRecipient)
    expect(vaults).toHaveLength(count)
    expect(vaults.find(({ id }) => id === fitVault.id)).toMatchObject({
      name: 'fit',
      project_id: project,
      billing: { size: 200, used: 30 * 1024, protect_type: 'backup', object_type: 'server', status: 'available' },
    })
    expect(await vaultsOf(fromConsole(owner))).toMatchObject({ vaults: [], count: 0 })
  })

  test.each<{ query: Query; names: string[] }>([
    { query: { protect_type: 'backup', object_type: 'server', status: 'available' }, names: ['small', 'fit'] },
    { query: { protect_type: 'replication' }, names: ['replicas'] },
    { query: { object_type: 'disk' }, names: ['for disks'] },
    { query: { status: 'frozen' }, names: ['frozen'] },
    { query: { id: [fitVault.id, diskVault.id] }, names: ['for disks', 'fit'] },
    { query: { name: 'fit' }, names: ['fit'] },
    { query: { limit: 2, offset: 1 }, names: ['replicas', 'for disks'] },
    { query: { cloud_type: 'hybrid' }, names: [] },
  ])('are filtered: $query', async ({ query, names }) => {
    expect((await vaultsOf(asRecipient, query)).vaults.map(({ name }) => name)).toEqual(names)
  })

  const billing = { consistent_level: 'crash_consistent', object_type: 'server', protect_type: 'backup', size: 100 }
  const creating = (vault: object) => ({
    service: 'cbr' as const,
    method: 'POST',
    path: '/v3/{project}/vaults',
    body: { vault },
  })

  test('a new one is there at once, empty, and takes a whole-machine image', async () => {
    const { status, body } = await asRecipient(creating({ name: 'new', billing, resources: [] }))
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { vault: { name: 'new', billing: { size: 100, used: 0 } } },
    })
    const { vault } = body as { vault: Vault }
    await share(fromConsole(owner), [wholeMachine.id], [project])
    expect(await answerWith(asRecipient, vault.id)).toMatchObject({ status: 200 })
    expect(await usedOf(asRecipient, vault.id)).toBe(100)
  })

  test.each([
    { what: 'no body', vault: undefined, code: 'BackupService.9900' },
    { what: 'no name', vault: { name: '', billing, resources: [] }, code: 'BackupService.9900' },
    { what: 'a long name', vault: { name: 'n'.repeat(65), billing, resources: [] }, code: 'BackupService.9900' },
    { what: 'no resources', vault: { name: 'new', billing }, code: 'BackupService.9900' },
    {
      what: 'too small',
      vault: { name: 'new', billing: { ...billing, size: 9 }, resources: [] },
      code: 'BackupService.6101',
    },
    {
      what: 'for what there is not',
      vault: { name: 'new', billing: { ...billing, object_type: 'moon' }, resources: [] },
      code: 'BackupService.9900',
    },
    {
      what: 'to keep what there is not',
      vault: { name: 'new', billing: { ...billing, protect_type: 'hope' }, resources: [] },
      code: 'BackupService.9900',
    },
  ])('is not made: $what', async ({ vault, code }) => {
    const request = {
      service: 'cbr' as const,
      method: 'POST',
      path: '/v3/{project}/vaults',
      ...(vault && { body: { vault } }),
    }
    expect(await asRecipient(request)).toMatchObject({ status: 400, body: { code } })
  })

  test('one that is not there is not found', async () => {
    const request = { service: 'cbr' as const, path: `/v3/{project}/vaults/${fitVault.id}` }
    expect(await fromConsole(outsider)(request)).toMatchObject({ status: 404, body: { code: 'BackupService.6105' } })
  })
})

describe('the backup behind a whole-machine image (H8)', () => {
  const [asOwner, asRecipient] = [fromConsole(owner), fromConsole(recipient)]
  const id = wholeMachine.backup?.id ?? ''
  const showing = { service: 'cbr' as const, path: `/v3/{project}/backups/${id}` }

  test('tells its owner the sizes of its disks', async () => {
    const { body } = await asOwner(showing)
    const { backup } = body as { backup: Backup }
    expect(backup).toMatchObject({
      id,
      resource_type: 'OS::Nova::Server',
      resource_size: 100,
      extend_info: { os_images_data: [{ image_id: wholeMachine.id }] },
    })
    expect(backup.children).toMatchObject([
      { resource_type: 'OS::Cinder::Volume', resource_size: 40, extend_info: { bootable: true } },
      { resource_type: 'OS::Cinder::Volume', resource_size: 60, extend_info: { bootable: false } },
    ])
  })

  test('is nobody else’s to open, whatever was answered', async () => {
    await share(asOwner, [wholeMachine.id], [project])
    await answerWith(asRecipient, fitVault.id)
    expect(await asRecipient(showing)).toMatchObject({ status: 404, body: { code: 'BackupService.6200' } })
  })

  test('is in a recipient’s list of shared ones where the cloud lists it', async () => {
    await share(asOwner, [wholeMachine.id, unlistedMachine.id], [project])
    const shared = async (query: object) => {
      const { body } = await asRecipient({
        service: 'cbr',
        path: '/v3/{project}/backups',
        query: { own_type: 'shared', ...query },
      })
      return (body as BackupList).backups.map(({ id: found, resource_size: size }) => ({ found, size }))
    }
    expect(await shared({ member_status: 'pending' })).toEqual([{ found: id, size: 100 }])
    await answerWith(asRecipient, fitVault.id)
    expect(await shared({ member_status: 'pending' })).toEqual([])
    expect(await shared({ member_status: 'accepted' })).toEqual([{ found: id, size: 100 }])
    expect(await shared({})).toEqual([{ found: id, size: 100 }])
    expect(await shared({ own_type: 'private' })).toEqual([])
    expect(
      await asRecipient({ service: 'cbr', path: '/v3/{project}/backups', query: { own_type: 'mine' } }),
    ).toMatchObject({
      status: 400,
    })
  })
})
