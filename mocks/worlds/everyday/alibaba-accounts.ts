import type { AccountRecord } from '../../engine/world.ts'
import { directory as companies } from './accounts.ts'

/** The owner: most images are hers, and most of what can be shown about sharing is in this account. */
export const aurora: AccountRecord = {
  cloud: 'alibaba',
  id: '1423470100010101',
  name: 'Aurora Games',
  accessKeyId: 'LTAI5tAuroraGamesMock001',
  secretAccessKey: 'auroraGamesAliSecretMadeUp0001',
  demo: true,
}

/** The recipient: has Aurora's golden image and instances made from it, one of an image that is gone, and shares back. */
export const borealis: AccountRecord = {
  cloud: 'alibaba',
  id: '1423470100020202',
  name: 'Borealis Studio',
  accessKeyId: 'LTAI5tBorealisStudio0002',
  secretAccessKey: 'borealisStudioAliSecretMade002',
  demo: true,
}

/** The third party: receives from both, so that a recipient with several sharers can be seen. */
export const cumulus: AccountRecord = {
  cloud: 'alibaba',
  id: '1423470100030303',
  name: 'Cumulus Analytics',
  accessKeyId: 'LTAI5tCumulusAnalytics03',
  secretAccessKey: 'cumulusAnalyticsAliSecretMade3',
  demo: true,
}

/** The newcomer: one instance and nothing else, so that empty lists and a first share received can be seen. */
export const drift: AccountRecord = {
  cloud: 'alibaba',
  id: '1423470100040404',
  name: 'Drift Labs',
  accessKeyId: 'LTAI5tDriftLabsMadeUp004',
  secretAccessKey: 'driftLabsAliSecretMadeUpMock04',
  demo: true,
}

/** Cannot receive shares: a RAM user of Borealis. */
export const borealisOperator: AccountRecord = {
  cloud: 'alibaba',
  id: '2423470100020901',
  name: 'Borealis Studio, operator',
  accessKeyId: 'LTAI5tBorealisOperator05',
  secretAccessKey: 'borealisOperatorAliSecretMade5',
  demo: false,
  rootAccount: borealis.id,
}

/** The companies that are on Tencent Cloud are here too: enough to fill an image's shares to the limit and have some left. */
export const directory: readonly AccountRecord[] = companies.map(({ name }, n) => {
  const number = String(n).padStart(3, '0')
  return {
    cloud: 'alibaba',
    id: `1315001500000${number}`,
    name,
    accessKeyId: `LTAI5tDirectoryAccount${number.slice(1)}`,
    secretAccessKey: `directoryAccountAliSecretMd${number}`,
    demo: false,
  }
})

export const alibabaAccounts: readonly AccountRecord[] = [
  aurora,
  borealis,
  cumulus,
  drift,
  borealisOperator,
  ...directory,
]
