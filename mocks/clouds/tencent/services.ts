import type { Action } from '../../../src/clouds/tencent/wire.ts'
import { getCallerIdentity } from './caller.ts'
import { resetInstance, terminateInstances } from './change-instances.ts'
import { createImage } from './create-image.ts'
import { deleteImages } from './delete-images.ts'
import { modifyImageAttribute } from './edit-image.ts'
import { TencentError } from './errors.ts'
import { describeImageSharePermission, modifyImageSharePermission } from './image-shares.ts'
import { describeImageQuota, describeImages } from './images.ts'
import { describeInstances } from './instances.ts'
import type { Operation } from './operation.ts'
import { describeRegions, describeZones } from './regions.ts'
import { runInstances } from './run-instances.ts'
import { syncImages } from './sync-images.ts'

interface Service {
  version: string
  actions: Record<string, Operation>
}

const services: Record<string, Service> = {
  cvm: {
    version: '2017-03-12',
    // The compiler holds these against the actions that the console's wire names.
    actions: {
      DescribeRegions: describeRegions,
      DescribeZones: describeZones,
      DescribeImages: describeImages,
      DescribeImageQuota: describeImageQuota,
      ModifyImageSharePermission: modifyImageSharePermission,
      DescribeImageSharePermission: describeImageSharePermission,
      ModifyImageAttribute: modifyImageAttribute,
      SyncImages: syncImages,
      CreateImage: createImage,
      DeleteImages: deleteImages,
      DescribeInstances: describeInstances,
      RunInstances: runInstances,
      ResetInstance: resetInstance,
      TerminateInstances: terminateInstances,
    } satisfies Record<Exclude<Action, 'GetCallerIdentity'>, Operation>,
  },
  sts: { version: '2018-08-13', actions: { GetCallerIdentity: getCallerIdentity } },
}

/** Throws TencentError: `NoSuchProduct`, `NoSuchVersion`, `InvalidAction`. */
export function findOperation(serviceName: string, version: string, action: string): Operation {
  const service = Object.hasOwn(services, serviceName) ? services[serviceName] : undefined
  if (!service) {
    throw new TencentError('NoSuchProduct', {
      en: `The product \`${serviceName}\` does not exist.`,
      zh: `产品 \`${serviceName}\` 不存在。`,
    })
  }
  if (version !== service.version) {
    throw new TencentError('NoSuchVersion', {
      en: `The specified api version=\`${version}\` does not exist in service=\`${serviceName}\`.`,
      zh: `服务 \`${serviceName}\` 不存在版本为 \`${version}\` 的接口。`,
    })
  }
  const operation = Object.hasOwn(service.actions, action) ? service.actions[action] : undefined
  if (!operation) {
    throw new TencentError('InvalidAction', {
      en: 'The request `Action` is invalid or not found.',
      zh: '请求的 `Action` 无效或不存在。',
    })
  }
  return operation
}
