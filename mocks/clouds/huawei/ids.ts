import { serviceError } from './errors.ts'

const imageId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const project = /^[0-9a-f]{32}$/

/** Throws HuaweiError IMG.0066. */
export function checkImageId(id: string): void {
  if (!imageId.test(id)) throw serviceError('IMG.0066')
}

/** Throws HuaweiError IMG.0067. */
export function checkProjectId(id: string): void {
  if (!project.test(id)) throw serviceError('IMG.0067')
}

/** To the second: `2018-09-06T14:03:27Z`. */
export const wireTime = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`

/** To the millisecond, as jobs have it: `2024-11-06T06:30:00.778Z`. */
export const jobTime = (time: number) => new Date(time).toISOString()
