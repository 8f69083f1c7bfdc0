import { describe, expect, test } from 'vitest'
import type { Command } from '../../mocks/engine/commands/command.ts'
import type { Reason } from '../../mocks/engine/refusal.ts'
import { receivedImages, sharesOf } from '../../mocks/engine/views.ts'
import { createMemoryJournal } from '../../mocks/journal/memory.ts'
import {
  aurora,
  borealis,
  borealisOperator,
  cumulus,
  cumulusCollaborator,
  directory,
  drift,
} from '../../mocks/worlds/everyday/accounts.ts'
import {
  chineseName,
  edgeRelay,
  encryptedLedger,
  failedBuild,
  failedImport,
  goldenWebBase,
  importedWindows,
  lobby,
  longName,
  noSlotLeft,
  ownLicence,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { as, beginning, contents, outcomeOf, testEngine } from './engine-under-test.ts'

const by = as(aurora)

describe('T2 a recipient is named by the ID of its root account', () => {
  const cases: { what: string; account: string; expected: 'allowed' | Reason }[] = [
    { what: 'a demo account', account: drift.id, expected: 'allowed' },
    { what: 'an account of the directory', account: directory[7]?.id ?? '', expected: 'allowed' },
    { what: 'oneself', account: aurora.id, expected: 'share-with-self' },
    { what: 'an ID that nobody has', account: '100000000009', expected: 'account-not-found' },
    { what: 'a name', account: drift.name, expected: 'account-not-found' },
    { what: 'no ID at all', account: '', expected: 'account-not-found' },
    { what: 'the word for the cloud itself', account: 'public', expected: 'account-not-found' },
    { what: 'a sub-account', account: borealisOperator.id, expected: 'not-root-account' },
    { what: 'a collaborator', account: cumulusCollaborator.id, expected: 'not-root-account' },
    { what: 'an account that has it', account: borealis.id, expected: 'already-shared' },
  ]
  test.each(cases)('$what → $expected', async ({ account, expected }) => {
    const command: Command = { type: 'share-image', by, image: goldenWebBase.id, accounts: [account] }
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })

  test('the first bad account of a list is the one named', async () => {
    const accounts = [drift.id, borealisOperator.id, aurora.id]
    const share = testEngine().execute({ type: 'share-image', by, image: lobby.id, accounts })
    await expect(share).rejects.toMatchObject({ refusal: { reason: 'not-root-account', account: borealisOperator.id } })
  })
})

describe('T1 and the cloud’s error list: which images can be shared', () => {
  const cases = [
    { what: 'a Linux image', image: lobby, expected: 'allowed' },
    { what: 'an imported Windows image', image: importedWindows, expected: 'allowed' },
    { what: 'an ARM image', image: edgeRelay, expected: 'allowed' },
    { what: 'one with a Chinese name', image: chineseName, expected: 'allowed' },
    { what: 'one with the longest name', image: longName, expected: 'allowed' },
    { what: 'one still being made', image: stillCreating, expected: 'image-busy' },
    { what: 'one whose making failed', image: failedBuild, expected: 'image-busy' },
    { what: 'one whose import failed', image: failedImport, expected: 'image-busy' },
    { what: 'an encrypted one', image: encryptedLedger, expected: 'encrypted' },
    { what: 'one with its own licence', image: ownLicence, expected: 'byol' },
    { what: 'a whole machine', image: wholeMachine, expected: 'whole-machine' },
    { what: 'the cloud’s own', image: { id: 'img-487zeit5' }, expected: 'public-image' },
  ]
  test.each(cases)('$what → $expected', async ({ image, expected }) => {
    const share = testEngine().execute({ type: 'share-image', by, image: image.id, accounts: [drift.id] })
    if (expected === 'allowed') await expect(share).resolves.toEqual([drift.id])
    else if (/^(image-busy|public-image)$/.test(expected))
      await expect(share).rejects.toMatchObject({ refusal: { reason: expected } })
    else await expect(share).rejects.toMatchObject({ refusal: { reason: 'image-kind-unsupported', kind: expected } })
  })
})

describe('T12 the recipient has it at once, with no accept step', () => {
  test('in the list, with the time of the share on the owner’s side', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'share-image', by, image: lobby.id, accounts: [drift.id] })
    const received = await engine.read((world) => receivedImages(world, as(drift)).map(({ id }) => id))
    expect(received).toEqual([lobby.id])
    const holders = await engine.read((world) => sharesOf(world, by, lobby.id))
    expect(holders).toEqual([{ account: drift.id, status: 'accepted', since: beginning }])
  })

  test('the most recently shared first, and a share that is renewed counts as recent', async () => {
    const engine = testEngine()
    for (const { id } of [lobby, edgeRelay, goldenWebBase]) {
      await engine.execute({ type: 'share-image', by, image: id, accounts: [drift.id] })
    }
    await engine.execute({ type: 'stop-sharing', by, image: lobby.id, accounts: [drift.id] })
    await engine.execute({ type: 'share-image', by, image: lobby.id, accounts: [drift.id] })
    const received = await engine.read((world) => receivedImages(world, as(drift)).map(({ id }) => id))
    expect(received).toEqual([lobby.id, goldenWebBase.id, edgeRelay.id])
  })

  test('gone from the list when the owner stops sharing', async () => {
    const engine = testEngine()
    await engine.execute({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts: [borealis.id] })
    const received = await engine.read((world) => receivedImages(world, as(borealis)).map(({ id }) => id))
    expect(received).not.toContain(goldenWebBase.id)
    const holders = await engine.read((world) => sharesOf(world, by, goldenWebBase.id).map(({ account }) => account))
    expect(holders).toEqual([cumulus.id])
  })
})

describe('T13 the same by API', () => {
  test('stopping for an account that does not have it is a silent success, and nothing is written', async () => {
    const journal = createMemoryJournal()
    const engine = testEngine({ journal })
    const before = await contents(engine)
    const command: Command = { type: 'stop-sharing', by, image: lobby.id, accounts: [drift.id, '100000000009'] }
    expect(await outcomeOf(engine, command)).toBe('allowed')
    expect(await contents(engine)).toEqual(before)
    expect((await journal.read(undefined)).rows).toHaveLength(1)
  })

  test('stopping for some takes it from those who have it only', async () => {
    const engine = testEngine()
    const accounts = [drift.id, cumulus.id, cumulus.id]
    await engine.execute({ type: 'stop-sharing', by, image: goldenWebBase.id, accounts })
    const holders = await engine.read((world) => sharesOf(world, by, goldenWebBase.id).map(({ account }) => account))
    expect(holders).toEqual([borealis.id])
  })

  const order: { what: string; command: Command; expected: Reason }[] = [
    {
      what: 'the state of the image before the recipients',
      command: { type: 'share-image', by, image: stillCreating.id, accounts: [aurora.id] },
      expected: 'image-busy',
    },
    {
      what: 'the kind of the image before the length of the list',
      command: { type: 'share-image', by, image: encryptedLedger.id, accounts: Array<string>(51).fill(drift.id) },
      expected: 'image-kind-unsupported',
    },
    {
      what: 'the length of the list, as it was sent, before its members',
      command: { type: 'share-image', by, image: lobby.id, accounts: Array<string>(51).fill(aurora.id) },
      expected: 'too-many-recipients-in-one-call',
    },
    {
      what: 'the members before the limit',
      command: { type: 'share-image', by, image: noSlotLeft.id, accounts: [aurora.id] },
      expected: 'share-with-self',
    },
    {
      what: 'the length of the list also when stopping',
      command: { type: 'stop-sharing', by, image: lobby.id, accounts: Array<string>(51).fill(drift.id) },
      expected: 'too-many-recipients-in-one-call',
    },
  ]
  test.each(order)('checks $what → $expected', async ({ command, expected }) => {
    expect(await outcomeOf(testEngine(), command)).toBe(expected)
  })
})
