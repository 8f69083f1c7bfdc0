import { describe, expect, test } from 'vitest'
import { holders, received, share, stopSharing } from './alibaba-calls.ts'
import { serveAlibaba } from './alibaba-clients.ts'
import { everyWay, fromConsole } from './alibaba-requests.ts'
import {
  crowd,
  elsewhere,
  ofRecipient,
  outsider,
  owner,
  publicImage,
  ramUser,
  recipient,
  retired,
  sealed,
  shared,
  unfinished,
  web,
} from './alibaba-world.ts'

serveAlibaba()

const action = 'ModifyImageSharePermission'
const crowdIds = crowd.map(({ id }) => id)
const adding = (ImageId: string | undefined, ...AddAccount: string[]) => ({ ImageId, AddAccount })
const missing = (name: string) =>
  `The input parameter "${name}" that is mandatory for processing this request is not supplied.`
const noImage = { status: 404, code: 'InvalidImageId.NotFound', message: 'The specified ImageId does not exist.' }
const noAccount = {
  status: 404,
  code: 'InvalidAccount.NotFound',
  message: 'The specified parameter "AddAccount.n" or "RemoveAccount.n" does not exist.',
}

describe.each(everyWay)('$way: what the owner may not do', ({ as }) => {
  test.each([
    {
      what: 'no image',
      asked: adding(undefined, recipient.id),
      status: 400,
      code: 'MissingParameter',
      message: missing('ImageId'),
    },
    {
      what: 'no region',
      asked: { ...adding(web.id, recipient.id), RegionId: undefined },
      status: 400,
      code: 'MissingParameter',
      message: missing('RegionId'),
    },
    {
      what: 'a region that is not there',
      asked: { ...adding(web.id, recipient.id), RegionId: 'cn-atlantis' },
      status: 404,
      code: 'InvalidRegionId.NotFound',
      message: 'The specified RegionId does not exist.',
    },
    { what: 'an image that is not there', asked: adding('m-bp1nothing', recipient.id), ...noImage },
    { what: 'an image of another region (A8)', asked: adding(elsewhere.id, recipient.id), ...noImage },
    { what: 'an image of somebody else’s (A4)', asked: adding(ofRecipient.id, outsider.id), ...noImage },
    { what: 'a public image (A4)', asked: adding(publicImage.id, recipient.id), ...noImage },
    {
      what: 'a deprecated image',
      asked: adding(retired.id, recipient.id),
      status: 403,
      code: 'OperationDenied.InvalidImageStatus',
      message: 'The specified image cannot be shared when it is deprecated.',
    },
    {
      what: 'an image that is not ready',
      asked: adding(unfinished.id, recipient.id),
      status: 400,
      code: 'IncorrectImageStatus',
      message: 'The image is not available.',
    },
    {
      what: 'an encrypted image',
      asked: adding(sealed.id, recipient.id),
      status: 403,
      code: 'InvalidOperation.ServiceKeyEncryptedImageUnsupported',
      message: expect.stringContaining('The specified service key encrypted image is not supported'),
    },
    {
      what: 'oneself',
      asked: adding(web.id, owner.id),
      status: 404,
      code: 'InvalidAccount.Forbbiden',
      message: 'The specified Account does not yourself.',
    },
    { what: 'an account that is not there', asked: adding(web.id, '1999999999999999'), ...noAccount },
    { what: 'an account that is no number', asked: adding(web.id, 'somebody'), ...noAccount },
    { what: 'a RAM user', asked: adding(web.id, ramUser.id), ...noAccount },
    { what: 'one bad account among good ones', asked: adding(web.id, recipient.id, '1999999999999999'), ...noAccount },
    {
      what: 'taking it from an account that is not there',
      asked: { ImageId: web.id, AddAccount: [recipient.id], RemoveAccount: ['1999999999999999'] },
      ...noAccount,
    },
    {
      what: 'publishing it',
      asked: { ImageId: web.id, IsPublic: true },
      status: 403,
      code: 'CurrentRegion.NotSupportPublicImage',
      message: 'Public image is not supported for current region.',
    },
    {
      what: 'publishing it beside accounts',
      asked: { ...adding(web.id, recipient.id), IsPublic: true },
      status: 403,
      code: 'InvalidParameter.IsPublic',
      message: 'The specified parameter IsPublic is conflicted with other parameters.',
    },
    {
      what: 'taking back what was never published',
      asked: { ImageId: web.id, IsPublic: false },
      status: 403,
      code: 'Image.NotPublic',
      message: 'The specified image is not public image.',
    },
    {
      what: 'a launch permission beside accounts',
      asked: { ...adding(web.id, recipient.id), LaunchPermission: 'HIDDEN' },
      status: 400,
      code: 'UnnecessaryParameter.LaunchPermission',
      message: expect.stringContaining('is unnecessary'),
    },
    {
      what: 'a launch permission',
      asked: { ImageId: web.id, LaunchPermission: 'HIDDEN' },
      status: 400,
      code: 'ForbiddenParameter.LaunchPermission',
      message: expect.stringContaining('is forbidden for current account'),
    },
    {
      what: 'a truth that is none',
      asked: { ImageId: web.id, DryRun: 'perhaps' },
      status: 400,
      code: 'InvalidParameter',
      message: 'The input parameter DryRun is invalid.',
    },
    {
      what: 'what would pass, in a dry run',
      asked: { ...adding(web.id, recipient.id), DryRun: true },
      status: 400,
      code: 'DryRunOperation',
      message: 'Request validation has been passed with DryRun flag set.',
    },
    { what: 'what would not pass, in a dry run', asked: { ...adding(web.id, 'x'), DryRun: true }, ...noAccount },
  ])('$what: $status $code', async ({ asked, status, code, message }) => {
    expect(await as(owner)(action, asked)).toEqual({ status, body: { code, message } })
    // Refused as a whole: nobody got anything.
    expect(await holders(fromConsole(owner), web.id)).toEqual([])
  })

  test('what a recipient has it can neither share on, nor take away, nor see the recipients of (A4)', async () => {
    const asOutsider = as(outsider)
    const refused = { status: 404, body: { code: noImage.code, message: noImage.message } }
    expect(await share(asOutsider, shared.id, recipient.id)).toEqual(refused)
    expect(await stopSharing(asOutsider, shared.id, outsider.id)).toEqual(refused)
    expect(await asOutsider('DescribeImageSharePermission', { ImageId: shared.id })).toEqual(refused)
    expect(await holders(as(owner), shared.id)).toEqual([outsider.id])
  })

  test('of more than ten accounts the first ten count, of either list', async () => {
    const asOwner = as(owner)
    await share(asOwner, web.id, ...crowdIds.slice(0, 12))
    expect(await holders(asOwner, web.id)).toEqual(crowdIds.slice(0, 10))
    await stopSharing(asOwner, web.id, ...crowdIds.slice(0, 12).toReversed())
    expect(await holders(asOwner, web.id)).toEqual(crowdIds.slice(0, 2))
  })

  test('more than fifty accounts are refused, all of a call, unless others make room (A7)', async () => {
    const asOwner = as(owner)
    for (let n = 0; n < 49; n += 10) await share(asOwner, web.id, ...crowdIds.slice(n, Math.min(n + 10, 49)))
    expect(await share(asOwner, web.id, recipient.id, outsider.id)).toEqual({
      status: 403,
      body: { code: 'QuotaExceed.ShareImageUser', message: 'The shared Image user Quota exceeds.' },
    })
    expect(await received(as(recipient))).toEqual([])
    // Whoever has it already does not count again.
    expect(await share(asOwner, web.id, recipient.id, ...crowdIds.slice(0, 3))).toMatchObject({ status: 200 })
    const swapped = { ImageId: web.id, AddAccount: [outsider.id], RemoveAccount: [recipient.id] }
    expect(await asOwner(action, swapped)).toMatchObject({ status: 200 })
    expect(await received(as(recipient))).toEqual([])
    expect(await received(as(outsider))).toContain(web.id)
  })
})

describe.each(everyWay)('$way: what passes in silence', ({ as }) => {
  const asOwner = as(owner)

  test.each([
    { what: 'nobody', asked: {} },
    { what: 'who has it already', asked: { AddAccount: [outsider.id] } },
    { what: 'taking it from who does not have it', asked: { RemoveAccount: [recipient.id] } },
    {
      what: 'who is to get it and to lose it at once',
      asked: { AddAccount: [recipient.id], RemoveAccount: [recipient.id] },
    },
    { what: 'not publishing it, beside an account', asked: { AddAccount: [outsider.id], IsPublic: false } },
    { what: 'what the cloud’s own tools send besides', asked: { OwnerId: '1', SignatureType: '' } },
  ])('$what', async ({ asked }) => {
    expect(await asOwner(action, { ImageId: shared.id, ...asked })).toMatchObject({ status: 200 })
    expect(await asOwner('DescribeImageSharePermission', { ImageId: shared.id })).toMatchObject({
      body: {
        TotalCount: 1,
        Accounts: { Account: [{ AliyunId: outsider.id, SharedTime: '2026-01-31T11:59:00Z' }] },
      },
    })
  })

  test.each([
    { what: 'a page before the first', asked: { PageNumber: 0 } },
    { what: 'a page of nothing', asked: { PageSize: 0 } },
    { what: 'a page of more than a hundred', asked: { PageSize: 101 } },
    { what: 'a page without a number', asked: { PageNumber: 'first' } },
  ])('but of the recipients not $what', async ({ asked }) => {
    expect(await asOwner('DescribeImageSharePermission', { ImageId: shared.id, ...asked })).toMatchObject({
      status: 400,
      body: { code: 'InvalidParameter' },
    })
  })
})
