import type { Quota } from '../../../src/clouds/huawei/wire.ts'
import { policyOf } from '../../engine/policy.ts'
import { imageCount, imageQuota, ownImages, shareHolders } from '../../engine/views.ts'
import { ims } from './dialects.ts'
import { projectOperations } from './operation.ts'
import type { Call } from './operation.ts'

const operation = projectOperations(ims)

type Resource = Quota['quotas']['resources'][number]

/** Images that may be shared out; no document says how many. */
const mostShared = 100

/** Received images count for nothing. How the cloud counts recipients is not documented: here those of the image with most. */
const showQuota = ({ engine, caller }: Pick<Call, 'engine' | 'caller'>): Promise<Quota> =>
  engine.read((world) => {
    const recipients = ownImages(world, caller).map((image) => shareHolders(world, image).size)
    const shared = recipients.filter((count) => count > 0)
    return {
      quotas: {
        resources: [
          resource('image', imageCount(world, caller), imageQuota(world, caller)),
          resource('image_shared', shared.length, mostShared),
          resource(
            'image_member',
            shared.reduce((most, count) => Math.max(most, count), 0),
            policyOf(world, caller.cloud).limits.shareLimit.value,
          ),
        ],
      },
    }
  })

const resource = (type: Resource['type'], used: number, quota: number): Resource => ({
  type,
  used,
  quota,
  min: 1,
  max: 1000,
})

const common = { name: 'ShowImageQuota', method: 'GET', run: showQuota }

export const quotaOperations = [
  operation({ ...common, path: '/v1/cloudimages/quota' }),
  operation({ ...common, path: '/v1/{project_id}/cloudimages/quota' }),
]
