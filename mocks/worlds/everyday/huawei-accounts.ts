import { hexId } from '../../engine/ids.ts'
import type { ProjectRecord } from '../../engine/resources.ts'
import type { AccountRecord } from '../../engine/world.ts'
import { huaweiRegions } from '../huawei-regions.ts'

/** A region's default project is called as the region. */
const everywhere = huaweiRegions.map(({ region }) => region)
/** The sub-project of the seed document: Guiyang1 > Image-Sharing. */
export const imageSharing = 'cn-southwest-2_Image-Sharing'

const projects = (account: string, names: readonly string[]): ProjectRecord[] =>
  names.map((name) => ({ id: hexId(`project ${name} of ${account}`), name, region: name.split('_')[0] ?? '' }))

/** The owner: most images are hers, and most of what can be shown about sharing is in this account. */
export const aurora: AccountRecord = {
  cloud: 'huawei',
  id: 'ccab73cec02a43fba9788f9c0673da63',
  name: 'Aurora Games',
  accessKeyId: 'HSTAURORAGAMESMOCK01',
  secretAccessKey: 'auroraGamesHuaweiSecretMadeUpMock0000001',
  demo: true,
  projects: projects('aurora', [...everywhere, imageSharing]),
}

/** The recipient: has invitations waiting in three projects, vaults for whole machines, and servers made from images received. */
export const borealis: AccountRecord = {
  cloud: 'huawei',
  id: '73f73d27890c4f3a83dc7c86cf930902',
  name: 'Borealis Studio',
  accessKeyId: 'HSTBOREALISSTUDIOM02',
  secretAccessKey: 'borealisStudioHuaweiSecretMadeUp00000002',
  demo: true,
  projects: projects('borealis', [...everywhere, imageSharing]),
}

/** The third party: has left an image that it had, and has no vault for the whole machine it is invited to. */
export const cumulus: AccountRecord = {
  cloud: 'huawei',
  id: '830bcec6f2d74e999fe98635c27637b5',
  name: 'Cumulus Analytics',
  accessKeyId: 'HSTCUMULUSANALYTIC03',
  secretAccessKey: 'cumulusAnalyticsHuaweiSecretMade00000003',
  demo: true,
  projects: projects('cumulus', [...everywhere, imageSharing]),
}

/** The newcomer: one server and nothing else, so that empty lists and a first invitation can be seen. */
export const drift: AccountRecord = {
  cloud: 'huawei',
  id: '8100266ad35b4e85b320a4312a4663a3',
  name: 'Drift Labs',
  accessKeyId: 'HSTDRIFTLABSMADEUP04',
  secretAccessKey: 'driftLabsHuaweiSecretMadeUpMock000000004',
  demo: true,
  projects: projects('drift', everywhere),
}

const firstWords = [
  'Alder',
  'Basalt',
  'Cedar',
  'Delta',
  'Estuary',
  'Fern',
  'Glacier',
  'Heron',
  'Island',
  'Juniper',
  'Kestrel',
  'Lagoon',
]
const secondWords = [
  'Analytics',
  'Books',
  'Capital',
  'Design',
  'Energy',
  'Foods',
  'Hardware',
  'Learning',
  'Logistics',
  'Mobile',
  'Software',
  'Travel',
]

/** 144 accounts that nobody acts as: enough to fill an image's shares to the limit (H12) and have some left. */
export const directory: readonly AccountRecord[] = firstWords.flatMap((first, dozens) =>
  secondWords.map((second, ones) => {
    const number = String(dozens * secondWords.length + ones).padStart(3, '0')
    return {
      cloud: 'huawei',
      id: hexId(`account ${number} of the directory`),
      name: `${first} ${second}`,
      accessKeyId: `HSTDIRECTORYMOCK0${number}`,
      secretAccessKey: `directoryAccountHuaweiSecretMadeUp000${number}`,
      demo: false,
      projects: projects(`directory ${number}`, ['cn-north-4', 'cn-southwest-2']),
    }
  }),
)

export const huaweiAccounts: readonly AccountRecord[] = [aurora, borealis, cumulus, drift, ...directory]

/** ID of an account's project of that name. Throws when there is none: a mistake in the world's own files. */
export function projectOf(account: AccountRecord, name: string): string {
  const found = account.projects?.find((project) => project.name === name)
  if (!found) throw new Error(`${account.name} has no project ${name}`)
  return found.id
}

/** What an image or a server says of where it is and whose. */
export function home(account: AccountRecord, project: string): { region: string; owner: string } {
  return { region: project.split('_')[0] ?? '', owner: projectOf(account, project) }
}
