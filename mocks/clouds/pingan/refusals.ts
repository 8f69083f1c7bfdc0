import type { Refusal, RefusalOf } from '../../engine/refusal.ts'
import { type Code, PinganError } from './errors.ts'

type Told = RefusalOf<'pingan'>
type Row<R extends Told> = [Code | (Partial<Record<string, Code>> & { other: Code }), (refusal: R) => string]

/** The code, where it matters by action, and what is said. All ours. */
const rows: { [R in Told['reason']]: Row<Extract<Told, { reason: R }>> } = {
  // P7 too: an image's ID means nothing in another region.
  'image-not-found': ['ImageNotFound', ({ image }) => `There is no image ${image} here.`],
  // P6.
  'not-owner': ['ImageNotOwned', ({ image }) => `Image ${image} is not this account's own.`],
  'public-image': [
    { ShareImage: 'ImageNotShareable', other: 'ImageNotOwned' },
    ({ image }) => `Image ${image} is a public image.`,
  ],
  'image-kind-unsupported': [
    { ShareImage: 'ImageNotShareable', other: 'ImageNotCopyable' },
    ({ image, kind }) => `Image ${image} is ${kind}.`,
  ],
  'image-busy': [
    { ShareImage: 'ImageNotShareable', other: 'ImageNotAvailable' },
    ({ image }) => `Image ${image} is not Available.`,
  ],
  // P2.
  'share-limit': ['ShareTenantQuotaExceeded', ({ limit }) => `An image is shared with at most ${limit} users.`],
  'too-many-recipients-in-one-call': ['InvalidParameter', ({ limit }) => `A call takes ${limit} username.`],
  'share-with-self': ['UserIsSelf', ({ account }) => `${account} is this account itself.`],
  // P9.
  'account-not-found': ['UserNotFound', ({ account }) => `There is no user ${account}.`],
  'not-root-account': ['UserNotMaster', ({ account }) => `${account} is not a master account.`],
  'already-shared': ['ShareAlreadyExists', ({ image, account }) => `Image ${image} is shared with ${account} already.`],
  'not-shared': ['ShareNotFound', ({ image, account }) => `Image ${image} is not shared with ${account}.`],
  // P12.
  'still-shared': [
    'ImageStillShared',
    ({ image, accounts }) => `Image ${image} is shared with ${accounts} users; cancel the shares first.`,
  ],
  // P3.
  'daily-share-limit': ['ShareDailyQuotaExceeded', ({ limit }) => `An account shares at most ${limit} times a day.`],
  // P4.
  'recipient-image-quota': [
    'RecipientImageQuotaExceeded',
    ({ account, limit }) => `${account} has ${limit} images, as many as it may have.`,
  ],
  'image-name-missing': ['InvalidParameter', () => 'An image needs a name.'],
  'image-name-too-long': ['InvalidParameter', ({ limit }) => `An image's name has at most ${limit} characters.`],
  'image-description-too-long': [
    'InvalidParameter',
    ({ limit }) => `An image's description has at most ${limit} characters.`,
  ],
  'image-name-taken': ['ImageNameDuplicate', ({ name, region }) => `There is an image ${name} in ${region} already.`],
  'image-quota': [
    'ImageQuotaExceeded',
    ({ limit }) => `An account has at most ${limit} images, received ones included.`,
  ],
  'region-not-found': ['RegionNotFound', ({ region }) => `There is no region ${region}.`],
  'copy-to-own-region': ['InvalidParameter', ({ region }) => `The image is in ${region} already.`],
  'received-copy-leaves-region': ['ImageNotOwned', ({ image }) => `Image ${image} is not this account's own.`],
  'zone-not-in-region': ['ZoneNotFound', ({ zone }) => `There is no zone ${zone} here.`],
  'zone-sold-out': ['ZoneSoldOut', ({ zone }) => `Zone ${zone} is sold out.`],
  'instance-quota': ['InstanceQuotaExceeded', ({ limit }) => `An account has at most ${limit} instances in a zone.`],
  'instance-not-found': ['InstanceNotFound', ({ instance }) => `There is no instance ${instance} here.`],
  'instance-busy': ['InstanceBusy', ({ instance }) => `Something else is being done to instance ${instance}.`],
  'system-disk-too-small': ['InvalidParameter', ({ leastGiB }) => `A system disk has at least ${leastGiB} GiB.`],
}

/** The engine's refusal of what `action` asked for, in the cloud's envelope. */
export function refusalAsError(refusal: Refusal, action: string): PinganError {
  // Those of other clouds' policies never come up on this one, and a row takes the refusal that has its reason.
  const [code, textFor] = rows[refusal.reason as Told['reason']] as Row<Told>
  const itsCode = typeof code === 'string' ? code : (code[action] ?? code.other)
  return new PinganError(itsCode, textFor(refusal as Told))
}
