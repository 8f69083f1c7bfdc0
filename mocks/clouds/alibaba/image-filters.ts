import type { DescribeImagesRequest, ImageStatus } from '../../../src/clouds/alibaba/wire.ts'
import type { Code } from './error-texts.ts'
import { alibabaError } from './errors.ts'
import { architectures, osTypeOf, statusOf } from './image-answer.ts'
import type { SeenImage } from './image-answer.ts'
import { keyFilter } from './image-key-filters.ts'

/** Whether an image is among those asked for. */
export type Test = (seen: SeenImage) => boolean

const all: Test = () => true
/** For what nothing in this world has: tags, resource groups. */
const none: Test = () => false

const statuses: readonly ImageStatus[] = [
  'Creating',
  'Waiting',
  'Available',
  'UnAvailable',
  'CreateFailed',
  'Deprecated',
]

/**
 * All that DescribeImages can be asked for but IDs and whose the images are. Throws AlibabaError for values that there are not,
 * before any image is looked at.
 */
export function filterOf(asked: DescribeImagesRequest, now: number): Test {
  const tests = [
    statusFilter(asked, now),
    nameFilter(asked.ImageName),
    asked.ImageFamily === undefined ? all : ({ image }: SeenImage) => image.family === asked.ImageFamily,
    snapshotFilter(asked.SnapshotId),
    asked.ResourceGroupId === undefined ? all : none,
    usageFilter(asked.Usage),
    oneOf(asked.OSType, ['linux', 'windows'], 'InvalidOSType', ({ image }) => osTypeOf(image)),
    oneOf(asked.Architecture, Object.values(architectures), 'InvalidArchitecture', ({ image }) => {
      return architectures[image.architecture]
    }),
    yesOrNo(asked.IsSupportIoOptimized, all),
    yesOrNo(asked.IsSupportCloudinit, ({ image }) => image.cloudInit),
    instanceTypeFilter(asked.InstanceType),
    tagFilter(asked.Tag),
    ...(asked.Filter ?? []).map(keyFilter),
  ]
  if (!['CreateEcs', 'ChangeOS'].includes(asked.ActionType ?? 'CreateEcs')) throw alibabaError('InvalidParamter')
  return (seen) => tests.every((test) => test(seen))
}

/** Without a status only what is available is listed. Usable is what instances can be made of, and only goes with one. */
function statusFilter({ Status, Usable }: DescribeImagesRequest, now: number): Test {
  if (Usable !== undefined && Status === undefined) throw alibabaError('InvalidParamter')
  const asked: readonly string[] =
    Status === 'ALL' ? statuses : (Status ?? 'Available').split(',').map((status) => status.trim())
  if (asked.some((status) => !statuses.some((known) => known === status))) throw alibabaError('InvalidParamter')
  const usable = yesOrNo(Usable, ({ image }) => ['Available', 'Deprecated'].includes(statusOf(image, now)))
  return (seen) => asked.includes(statusOf(seen.image, now)) && usable(seen)
}

/** Part of the name; a star stands for anything. */
function nameFilter(text: string | undefined): Test {
  if (text === undefined) return all
  const parts = text.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const pattern = new RegExp(parts.join('.*'), 's')
  return ({ image }) => pattern.test(image.name)
}

const snapshotFilter =
  (id: string | undefined): Test =>
  ({ image, relation }) =>
    id === undefined || (relation !== 'public' && image.disks.some(({ snapshot }) => snapshot === id))

const usageFilter = (usage: string | undefined) =>
  oneOf(usage, ['instance', 'none'], 'InvalidUsage', ({ used }) => (used ? 'instance' : 'none'))

function oneOf(asked: string | undefined, known: string[], code: Code, of: (seen: SeenImage) => string): Test {
  if (asked === undefined) return all
  if (!known.includes(asked)) throw alibabaError(code)
  return (seen) => of(seen) === asked
}

function yesOrNo(asked: boolean | undefined, test: Test): Test {
  return asked === undefined ? all : (seen) => test(seen) === asked
}

/** Every image of this world runs on every instance type, so a well-formed one leaves none out. */
function instanceTypeFilter(type: string | undefined): Test {
  if (type !== undefined && !/^ecs\.[\w-]+\.[\w-]+$/.test(type)) {
    throw alibabaError('InvalidInstanceType.ValueNotSupported')
  }
  return all
}

function tagFilter(tags: DescribeImagesRequest['Tag']): Test {
  if (tags === undefined) return all
  if (tags.length > 20) throw alibabaError('InvalidTagCount')
  if (tags.some(({ Key }) => Key === undefined)) throw alibabaError('InvalidTag.Mismatch')
  return none
}
