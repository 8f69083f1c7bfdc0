import type { RefusalOf } from '../../engine/refusal.ts'
import type { Code } from './error-texts.ts'

type Reason = RefusalOf<'huawei'>['reason']
type Kind = Extract<RefusalOf<'huawei'>, { reason: 'image-kind-unsupported' }>['kind']

/** The code of each service; IMS has one for all that its calls can ask. */
export interface Codes {
  ims: Code
  ecs?: Code
  evs?: Code
  cbr?: Code
  vpc?: Code
}

/** What the others say of what they have no code for. */
const general = { ecs: 'Ecs.0005', evs: 'EVS.5400', cbr: 'BackupService.9900', vpc: 'VPC.0101' } as const

/** Where two would do, or the documents are silent, the choice is ours. */
const codes: Record<Exclude<Reason, 'image-kind-unsupported'>, Codes> = {
  // H2 too: an image's ID means nothing in another region.
  'image-not-found': { ims: 'IMG.0027', ecs: 'Ecs.0031', evs: 'EVS.2046' },
  'not-owner': { ims: 'IMG.0106' },
  'public-image': { ims: 'IMG.0089' },
  'image-busy': { ims: 'IMG.0046', ecs: 'Ecs.0032', evs: 'EVS.5400' },
  // H12.
  'share-limit': { ims: 'IMG.0088' },
  'too-many-recipients-in-one-call': { ims: 'IMG.0001' },
  'share-with-self': { ims: 'IMG.0076' },
  'account-not-found': { ims: 'IMG.0108' },
  'not-shared': { ims: 'IMG.0113' },
  'not-invited': { ims: 'IMG.0114' },
  // H7.
  'vault-missing': { ims: 'IMG.0184' },
  'vault-not-found': { ims: 'IMG.0184' },
  'vault-too-small': { ims: 'IMG.0182' },
  'vault-unsuitable': { ims: 'IMG.0193' },
  'vault-unavailable': { ims: 'IMG.0188' },
  'image-name-missing': { ims: 'IMG.0013' },
  'image-name-form': { ims: 'IMG.0003' },
  'image-description-form': { ims: 'IMG.0054' },
  'image-name-too-long': { ims: 'IMG.0002' },
  'image-description-too-long': { ims: 'IMG.0004' },
  'image-name-taken': { ims: 'IMG.0009' },
  'image-quota': { ims: 'IMG.0015' },
  'region-not-found': { ims: 'IMG.0147' },
  'project-not-found': { ims: 'IMG.0145' },
  'copy-to-own-region': { ims: 'IMG.0142' },
  'received-copy-leaves-region': { ims: 'IMG.0047' },
  'zone-not-in-region': { ims: 'IMG.0001', ecs: 'Ecs.0005', evs: 'EVS.5400' },
  'zone-sold-out': { ims: 'IMG.0001', ecs: 'Ecs.0319', evs: 'EVS.5400' },
  'instance-quota': { ims: 'IMG.0001', ecs: 'Ecs.0005' },
  'instance-not-found': { ims: 'IMG.0005', ecs: 'Ecs.0114' },
  'instance-busy': { ims: 'IMG.0010', ecs: 'Ecs.0100' },
  'system-disk-too-small': { ims: 'IMG.0001', ecs: 'Ecs.0005' },
  'disk-too-small': { ims: 'IMG.0001', evs: 'EVS.1010' },
}

const kinds: Record<Kind, Codes> = {
  encrypted: { ims: 'IMG.0098' },
  // Only copying one to another region is refused.
  'whole-machine': { ims: 'IMG.0189' },
  'data-disk': { ims: 'IMG.0105', ecs: 'Ecs.0007' },
  'not-data-disk': { ims: 'IMG.0105', evs: 'EVS.2046' },
  'unshareable-backup': { ims: 'IMG.0135' },
}

/** What one call says instead. */
const ofCall: Record<string, Partial<Record<Reason | Kind, Code>>> = {
  BatchDeleteMembers: { 'public-image': 'IMG.0106' },
  GlanceDeleteImage: { 'not-owner': 'IMG.0092', 'public-image': 'IMG.0094', 'image-busy': 'IMG.0090' },
  UpdateImage: { 'not-owner': 'IMG.0047', 'public-image': 'IMG.0047' },
  CopyImageCrossRegion: { 'not-owner': 'IMG.0047', 'public-image': 'IMG.0047', encrypted: 'IMG.0143' },
}

/** The code for a refusal of what a call of the service asked for. */
export function refusalCode(refusal: RefusalOf<'huawei'>, service: keyof Codes, call: string): Code {
  const isKind = refusal.reason === 'image-kind-unsupported'
  const special = ofCall[call]?.[isKind ? refusal.kind : refusal.reason]
  if (special) return special
  const row = isKind ? kinds[refusal.kind] : codes[refusal.reason]
  return service === 'ims' ? row.ims : (row[service] ?? general[service])
}
