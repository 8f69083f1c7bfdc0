import type { Service } from '../../../src/clouds/huawei/wire.ts'
import { backupOperations } from './backups.ts'
import { changesOfImages } from './change-images.ts'
import { serverChanges } from './change-servers.ts'
import { gatewayError } from './errors.ts'
import { iamOperations } from './iam.ts'
import { imageMembers } from './image-members.ts'
import { images } from './images.ts'
import { imsJobs } from './jobs.ts'
import { membersByBatch } from './members-by-batch.ts'
import { nativeMembers } from './native-members.ts'
import { vpcOperations } from './network.ts'
import { newImages } from './new-images.ts'
import type { Operation } from './operation.ts'
import { quotaOperations } from './quota.ts'
import { serverJobs, volumeJobs } from './server-jobs.ts'
import { serverLists } from './servers.ts'
import { vaultOperations } from './vaults.ts'
import { volumeOperations } from './volumes.ts'

const services: Record<Service, readonly Operation[]> = {
  ims: [
    ...images,
    ...newImages,
    ...changesOfImages,
    ...membersByBatch,
    ...imageMembers,
    ...nativeMembers,
    ...imsJobs,
    ...quotaOperations,
  ],
  ecs: [...serverChanges, ...serverLists, ...serverJobs],
  evs: [...volumeOperations, ...volumeJobs],
  cbr: [...vaultOperations, ...backupOperations],
  iam: iamOperations,
  vpc: vpcOperations,
}

export interface Route {
  operation: Operation
  /** What stood in the path. */
  path: Record<string, string>
}

const byService: ReadonlyMap<string, readonly Operation[]> = new Map(Object.entries(services))
const patterns = new Map([...byService.values()].flat().map(({ path }) => [path, patternOf(path)]))

/** `{image_id}` takes any one segment. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

/** Throws HuaweiError APIGW.0101. */
export function findRoute(service: string, method: string, path: string): Route {
  const there = (byService.get(service) ?? []).flatMap((operation) => {
    const match = patterns.get(operation.path)?.exec(path)
    return match ? [{ operation, path: decoded(match.groups ?? {}) }] : []
  })
  const route = there.find(({ operation }) => operation.method === method)
  if (route) return route
  throw gatewayError(
    404,
    'APIGW.0101',
    there.length > 0
      ? 'The API does not exist.'
      : 'The API does not exist or has not been published in the environment.',
  )
}

const decoded = (segments: Record<string, string>) =>
  Object.fromEntries(Object.entries(segments).map(([name, segment]) => [name, decodedSegment(segment)]))

/** What cannot be decoded stands for itself: nothing has such an ID. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
