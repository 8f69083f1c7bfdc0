import { describe, expect, test } from 'vitest'
import { aurora, borealis, drift } from '../../mocks/worlds/everyday/accounts.ts'
import { goldenWebBase, lobby, stillCreating } from '../../mocks/worlds/everyday/aurora-images.ts'
import { cvmClient, serveClouds } from './tencent-clients.ts'

serveClouds()
const owner = cvmClient(aurora)
type Request = Parameters<typeof owner.ModifyImageAttribute>[0]

const imageOf = async (id: string, client = owner) =>
  (await client.DescribeImages({ ImageIds: [id] })).ImageSet?.[0] ?? expect.fail(`${id} is not seen`)

describe('ModifyImageAttribute', () => {
  test('changes what it is given and leaves the rest', async () => {
    const ImageId = goldenWebBase.id
    const before = await imageOf(ImageId)
    const answer = await owner.ModifyImageAttribute({
      ImageId,
      ImageName: '黄金镜像 <b>🎮</b>',
      ImageFamily: 'golden-web',
    })
    expect(Object.keys(answer)).toEqual(['RequestId'])
    const renamed = { ...before, ImageName: '黄金镜像 <b>🎮</b>', ImageFamily: 'golden-web' }
    expect(await imageOf(ImageId)).toEqual(renamed)
    await owner.ModifyImageAttribute({ ImageId, ImageDescription: '', ImageDeprecated: true, ImageFamily: '' })
    const after = { ...renamed, ImageDescription: '', ImageDeprecated: true, ImageFamily: '' }
    expect(await imageOf(ImageId)).toEqual(after)
    expect(await imageOf(ImageId, cvmClient(borealis))).toEqual({ ...after, ImageType: 'SHARED_IMAGE' })
  })

  test('leaves the shares as they are (C3)', async () => {
    const shares = () => owner.DescribeImageSharePermission({ ImageId: goldenWebBase.id })
    const before = (await shares()).SharePermissionSet
    await owner.ModifyImageAttribute({ ImageId: goldenWebBase.id, ImageName: 'golden' })
    expect((await shares()).SharePermissionSet).toEqual(before)
    expect(before).toHaveLength(2)
  })

  test.each<{ what: string; request: Request; code: string; client?: typeof owner }>([
    {
      what: 'T3 the recipient',
      request: { ImageId: goldenWebBase.id, ImageName: 'ours' },
      client: cvmClient(borealis),
      code: 'UnsupportedOperation.SharedImageModifyUnsupported',
    },
    {
      what: 'a stranger',
      request: { ImageId: goldenWebBase.id, ImageName: 'ours' },
      client: cvmClient(drift),
      code: 'InvalidImageId.NotFound',
    },
    {
      what: 'a name that another image has',
      request: { ImageId: lobby.id, ImageName: goldenWebBase.name },
      code: 'InvalidImageName.Duplicate',
    },
    {
      what: 'a name of 61 characters',
      request: { ImageId: lobby.id, ImageName: '镜'.repeat(61) },
      code: 'InvalidParameterValue.TooLarge',
    },
    {
      what: 'a description of 257 characters',
      request: { ImageId: lobby.id, ImageDescription: '🎮'.repeat(257) },
      code: 'InvalidParameterValue.TooLarge',
    },
    { what: 'a name of spaces', request: { ImageId: lobby.id, ImageName: '  ' }, code: 'InvalidParameterValue' },
    {
      what: 'a family with a space',
      request: { ImageId: lobby.id, ImageFamily: 'golden web' },
      code: 'InvalidParameterValue.InvalidImageFamily',
    },
    {
      what: 'an image not yet NORMAL',
      request: { ImageId: stillCreating.id, ImageName: 'x' },
      code: 'InvalidImageId.IncorrectState',
    },
    {
      what: 'a public image',
      request: { ImageId: 'img-487zeit5', ImageName: 'x' },
      code: 'InvalidParameterValue.InvalidImageId',
    },
    { what: 'an ID of another form', request: { ImageId: 'lobby' }, code: 'InvalidImageId.Malformed' },
  ])('refuses $what: $code', async ({ request, code, client = owner }) => {
    await expect(client.ModifyImageAttribute(request)).rejects.toMatchObject({ code })
  })
})
