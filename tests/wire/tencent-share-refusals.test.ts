import { describe, expect, test } from 'vitest'
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
  encryptedLedger,
  goldenWebBase,
  lobby,
  noSlotLeft,
  oneSlotLeft,
  ownLicence,
  stillCreating,
  wholeMachine,
} from '../../mocks/worlds/everyday/aurora-images.ts'
import { renderNode, studioInternal } from '../../mocks/worlds/everyday/partner-images.ts'
import { publicImage } from '../../mocks/worlds/everyday/public-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

serveClouds()
const owner = cvmClient(aurora)
const recipient = cvmClient(borealis)
const ubuntu = publicImage('ap-guangzhou', 'img-487zeit5')

interface Mistake {
  rule: string
  mistake: string
  code: string
  image?: string
  accounts?: string[]
  permission?: string
  client?: typeof owner
}

const mistakes: Mistake[] = [
  { rule: 'T1', mistake: 'the 51st account', image: noSlotLeft.id, code: 'OverQuota' },
  {
    rule: 'T1',
    mistake: 'two for one slot',
    image: oneSlotLeft.id,
    accounts: [drift.id, cumulus.id],
    code: 'OverQuota',
  },
  {
    rule: 'T1',
    mistake: 'more accounts than one call takes',
    accounts: directory.slice(0, 51).map(({ id }) => id),
    code: 'InvalidParameterValue.LimitExceeded',
  },
  { rule: 'T2', mistake: 'an account nobody has', accounts: ['100099999999'], code: 'InvalidAccountId.NotFound' },
  {
    rule: 'T2',
    mistake: 'an account that is not digits',
    accounts: ['drift@example.com'],
    code: 'InvalidAccountId.NotFound',
  },
  { rule: 'T2', mistake: 'a sub-account', accounts: [borealisOperator.id], code: 'FailedOperation.NotMasterAccount' },
  {
    rule: 'T2',
    mistake: 'a collaborator',
    accounts: [cumulusCollaborator.id],
    code: 'FailedOperation.NotMasterAccount',
  },
  { rule: 'T2', mistake: 'oneself', accounts: [aurora.id], code: 'InvalidAccountIs.YourSelf' },
  {
    rule: 'T8',
    mistake: 'from another region',
    client: cvmClient(aurora, { region: 'ap-tokyo' }),
    code: 'InvalidImageId.NotFound',
  },
  {
    rule: 'T9',
    mistake: 'sharing a received image on',
    client: recipient,
    image: goldenWebBase.id,
    code: 'UnauthorizedOperation.ImageNotBelongToAccount',
  },
  {
    rule: 'T9',
    mistake: 'cancelling another recipient of a received image',
    client: recipient,
    image: goldenWebBase.id,
    accounts: [cumulus.id],
    permission: 'CANCEL',
    code: 'UnauthorizedOperation.ImageNotBelongToAccount',
  },
  { rule: 'T13', mistake: "another account's image", image: studioInternal.id, code: 'InvalidImageId.NotFound' },
  { rule: 'T13', mistake: 'an image nobody has', image: 'img-n0b0dyha', code: 'InvalidImageId.NotFound' },
  { rule: 'T13', mistake: 'an ID of another form', image: 'ins-a1webfrt', code: 'InvalidImageId.Malformed' },
  {
    rule: 'T13',
    mistake: 'an account that has it already',
    image: goldenWebBase.id,
    accounts: [borealis.id],
    code: 'FailedOperation.AccountAlreadyExists',
  },
  { rule: 'T13', mistake: 'a public image', image: ubuntu.id, code: 'InvalidParameterValue.InvalidImageId' },
  {
    rule: 'T13',
    mistake: 'an encrypted image',
    image: encryptedLedger.id,
    code: 'UnsupportedOperation.EncryptedImagesNotSupported',
  },
  {
    rule: 'T13',
    mistake: 'an image with its own licence',
    image: ownLicence.id,
    code: 'FailedOperation.BYOLImageShareFailed',
  },
  {
    rule: 'T13',
    mistake: 'a whole-machine image',
    image: wholeMachine.id,
    code: 'InvalidParameter.InstanceImageNotSupport',
  },
  {
    rule: 'T13',
    mistake: 'an image not yet NORMAL',
    image: stillCreating.id,
    code: 'InvalidParameterValue.InvalidImageState',
  },
  { rule: 'T13', mistake: 'a permission that does not exist', permission: 'GRANT', code: 'InvalidParameterValue' },
  {
    rule: 'T13',
    mistake: 'a permission named as JavaScript names things',
    permission: 'toString',
    code: 'InvalidParameterValue',
  },
  { rule: 'T13', mistake: 'nobody at all', accounts: [], code: 'InvalidParameterValue' },
]

describe('ModifyImageSharePermission refuses', () => {
  test.each(mistakes)(
    '$rule $mistake: $code',
    async ({ image = lobby.id, accounts = [drift.id], permission = 'SHARE', client = owner, code }) => {
      const request = { ImageId: image, AccountIds: accounts, Permission: permission }
      await expect(client.ModifyImageSharePermission(request)).rejects.toMatchObject({ code })
    },
  )
})

test('the 50th account is let in (T1)', async () => {
  await owner.ModifyImageSharePermission({ ImageId: oneSlotLeft.id, AccountIds: [drift.id], Permission: 'SHARE' })
  const { SharePermissionSet } = await owner.DescribeImageSharePermission({ ImageId: oneSlotLeft.id })
  expect(SharePermissionSet).toHaveLength(50)
})

test('one bad account in a list, and nobody gets the image', async () => {
  const request = { ImageId: lobby.id, AccountIds: [drift.id, borealisOperator.id], Permission: 'SHARE' }
  await expect(owner.ModifyImageSharePermission(request)).rejects.toMatchObject({
    code: 'FailedOperation.NotMasterAccount',
  })
  expect((await owner.DescribeImageSharePermission({ ImageId: lobby.id })).SharePermissionSet).toEqual([])
})

describe('DescribeImageSharePermission refuses', () => {
  test.each([
    {
      who: 'the recipient',
      image: goldenWebBase.id,
      client: recipient,
      code: 'UnauthorizedOperation.ImageNotBelongToAccount',
    },
    {
      who: 'the recipient, the other way round',
      image: renderNode.id,
      client: owner,
      code: 'UnauthorizedOperation.ImageNotBelongToAccount',
    },
    {
      who: 'anyone for a public image',
      image: ubuntu.id,
      client: owner,
      code: 'UnauthorizedOperation.ImageNotBelongToAccount',
    },
    { who: 'a stranger', image: studioInternal.id, client: owner, code: 'InvalidImageId.NotFound' },
    { who: 'anyone for an ID of another form', image: 'img-', client: owner, code: 'InvalidImageId.Malformed' },
  ])('$who: $code', async ({ image, client, code }) => {
    await expect(client.DescribeImageSharePermission({ ImageId: image })).rejects.toMatchObject({ code })
  })
})

test('the one message that is known from the cloud itself is word for word', async () => {
  const request = { ImageId: lobby.id, AccountIds: [drift.id], Permission: 'SHARE' }
  const error = await cvmClient(borealis)
    .ModifyImageSharePermission(request)
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'InvalidImageId.NotFound', message: `ImageId ${lobby.id} is not found` })
})
