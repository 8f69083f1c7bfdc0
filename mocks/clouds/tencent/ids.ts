import { malformedId } from './errors.ts'

/** Eight characters by the documents, nine in one official example. */
const form = (prefix: string) => new RegExp(`^${prefix}-[0-9a-z]{8,9}$`)
const imageId = form('img')
const instanceId = form('ins')

/** Throws TencentError `InvalidImageId.Malformed`. */
export function checkImageId(id: string): void {
  if (!imageId.test(id)) throw malformedId(id, 'InvalidImageId.Malformed')
}

/** Throws TencentError `InvalidInstanceId.Malformed`. */
export function checkInstanceId(id: string): void {
  if (!instanceId.test(id)) throw malformedId(id, 'InvalidInstanceId.Malformed')
}

/** Disks are no records of their own here. */
export const systemDiskId = (instance: string) => instance.replace('ins-', 'disk-')

/** UTC ISO 8601 without milliseconds, from milliseconds since the epoch. */
export const wireTime = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`
