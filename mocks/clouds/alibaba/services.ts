import type { Action } from '../../../src/clouds/alibaba/wire.ts'
import { getCallerIdentity } from './caller.ts'
import { deleteImage, modifyImageAttribute } from './change-images.ts'
import { deleteInstance, replaceSystemDisk, startInstance, stopInstance } from './change-instances.ts'
import { cancelCopyImage, copyImage } from './copy-image.ts'
import { createImage } from './create-image.ts'
import { describeDisks, reInitDisk } from './disks.ts'
import { alibabaError } from './errors.ts'
import { describeImageSharePermission, modifyImageSharePermission } from './image-shares.ts'
import { describeImages } from './images.ts'
import { describeInstances } from './instances.ts'
import type { Operation } from './operation.ts'
import { describeRegions, describeZones } from './regions.ts'
import { runInstances } from './run-instances.ts'

interface Service {
  version: string
  actions: Record<string, Operation>
}

const services: Record<string, Service> = {
  ecs: {
    version: '2014-05-26',
    // The compiler holds these against the actions that the console's wire names.
    actions: {
      DescribeRegions: describeRegions,
      DescribeZones: describeZones,
      CreateImage: createImage,
      DescribeInstances: describeInstances,
      RunInstances: runInstances,
      ReplaceSystemDisk: replaceSystemDisk,
      StartInstance: startInstance,
      StopInstance: stopInstance,
      DeleteInstance: deleteInstance,
      DescribeDisks: describeDisks,
      ReInitDisk: reInitDisk,
      DescribeImages: describeImages,
      ModifyImageSharePermission: modifyImageSharePermission,
      DescribeImageSharePermission: describeImageSharePermission,
      ModifyImageAttribute: modifyImageAttribute,
      CopyImage: copyImage,
      CancelCopyImage: cancelCopyImage,
      DeleteImage: deleteImage,
    } satisfies Record<Exclude<Action, 'GetCallerIdentity'>, Operation>,
  },
  sts: { version: '2015-04-01', actions: { GetCallerIdentity: getCallerIdentity } },
}

/** Throws AlibabaError: `InvalidVersion`, `InvalidAction.NotFound`. */
export function findOperation(serviceName: string, version: string, action: string): Operation {
  const service = Object.hasOwn(services, serviceName) ? services[serviceName] : undefined
  if (service && version !== service.version) throw alibabaError('InvalidVersion')
  const operation = service && Object.hasOwn(service.actions, action) ? service.actions[action] : undefined
  if (!operation) throw alibabaError('InvalidAction.NotFound')
  return operation
}
