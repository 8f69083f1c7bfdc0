import type { AccountRecord } from '../../engine/world.ts'
import { directory as companies } from './accounts.ts'

/** The owner: most images are hers, and most of what can be shown about sharing is in this account. P9: an ID is a username. */
export const aurora: AccountRecord = {
  cloud: 'pingan',
  id: 'aurora.games',
  name: 'Aurora Games',
  accessKeyId: 'PAKAURORAGAMESMOCK01',
  secretAccessKey: 'auroraGamesPinganSecretMadeUp001',
  demo: true,
}

/** The recipient: has Aurora's golden image and an instance made from it, and shares some of its own back. */
export const borealis: AccountRecord = {
  cloud: 'pingan',
  id: 'borealis.studio',
  name: 'Borealis Studio',
  accessKeyId: 'PAKBOREALISSTUDIOM02',
  secretAccessKey: 'borealisStudioPinganSecretMade02',
  demo: true,
}

/** The third party: its quota has room for one image more, own or received (P4), until it cancels a share (P11). */
export const cumulus: AccountRecord = {
  cloud: 'pingan',
  id: 'cumulus.analytics',
  name: 'Cumulus Analytics',
  accessKeyId: 'PAKCUMULUSANALYTIC03',
  secretAccessKey: 'cumulusAnalyticsPinganSecretMd03',
  demo: true,
  imageQuota: 6,
}

/** The newcomer: one instance and nothing else, so that empty lists and a first share received can be seen. */
export const drift: AccountRecord = {
  cloud: 'pingan',
  id: 'drift.labs',
  name: 'Drift Labs',
  accessKeyId: 'PAKDRIFTLABSMADEUP04',
  secretAccessKey: 'driftLabsPinganSecretMadeUpMck04',
  demo: true,
}

/** Cannot receive shares: a sub-account of Borealis, which is no master account (P9). */
export const borealisOperator: AccountRecord = {
  cloud: 'pingan',
  id: 'borealis.operator',
  name: 'Borealis Studio, operator',
  accessKeyId: 'PAKBOREALISOPERATO05',
  secretAccessKey: 'borealisOperatorPinganSecretMd05',
  demo: false,
  rootAccount: borealis.id,
}

/** Cannot receive another share: its quota is taken by the one that it has (P4). */
export const quartz: AccountRecord = {
  cloud: 'pingan',
  id: 'quartz.films',
  name: 'Quartz Films',
  accessKeyId: 'PAKQUARTZFILMSMADE06',
  secretAccessKey: 'quartzFilmsPinganSecretMadeUp006',
  demo: false,
  imageQuota: 1,
}

/** The companies that are on Tencent Cloud are here too: enough to fill an image's shares to the limit and have some left. */
export const directory: readonly AccountRecord[] = companies.map(({ name }, n) => {
  const number = String(n).padStart(3, '0')
  return {
    cloud: 'pingan',
    id: name.toLowerCase().replace(' ', '.'),
    name,
    accessKeyId: `PAKDIRECTORYMOCK0${number}`,
    secretAccessKey: `directoryAccountPinganSecretM${number}`,
    demo: false,
  }
})

export const pinganAccounts: readonly AccountRecord[] = [
  aurora,
  borealis,
  cumulus,
  drift,
  borealisOperator,
  quartz,
  ...directory,
]
