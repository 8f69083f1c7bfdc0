import type { AccountRecord } from '../../engine/world.ts'

/** The owner: most images are hers, and most of what can be shown about sharing is in this account. */
export const aurora: AccountRecord = {
  cloud: 'tencent',
  id: '100023470101',
  name: 'Aurora Games',
  accessKeyId: 'AKIDauroraGamesMadeUpForTheMock00001',
  secretAccessKey: 'auroraGamesSecretMadeUpMock00001',
  demo: true,
}

/** The recipient: has Aurora's golden image and servers made from it, and shares some of its own back. */
export const borealis: AccountRecord = {
  cloud: 'tencent',
  id: '100023470202',
  name: 'Borealis Studio',
  accessKeyId: 'AKIDborealisStudioMadeUpForMock00002',
  secretAccessKey: 'borealisStudioSecretMadeUp000002',
  demo: true,
}

/** The third party: receives from both, so that a recipient with several sharers can be seen. */
export const cumulus: AccountRecord = {
  cloud: 'tencent',
  id: '100023470303',
  name: 'Cumulus Analytics',
  accessKeyId: 'AKIDcumulusAnalyticsMadeUpMock000003',
  secretAccessKey: 'cumulusAnalyticsSecretMade000003',
  demo: true,
}

/** The newcomer: one server and nothing else, so that empty lists and a first share received can be seen. */
export const drift: AccountRecord = {
  cloud: 'tencent',
  id: '100023470404',
  name: 'Drift Labs',
  accessKeyId: 'AKIDdriftLabsMadeUpForTheMock0000004',
  secretAccessKey: 'driftLabsSecretMadeUpMock0000004',
  demo: true,
}

/** Cannot receive shares: a sub-account of Borealis (T2). */
export const borealisOperator: AccountRecord = {
  cloud: 'tencent',
  id: '100023479201',
  name: 'Borealis Studio, operator',
  accessKeyId: 'AKIDborealisOperatorMadeUpMock000005',
  secretAccessKey: 'borealisOperatorSecretMade000005',
  demo: false,
  rootAccount: borealis.id,
}

/** Cannot receive shares: a collaborator of Cumulus (T2). */
export const cumulusCollaborator: AccountRecord = {
  cloud: 'tencent',
  id: '100023479301',
  name: 'Cumulus Analytics, collaborator',
  accessKeyId: 'AKIDcumulusCollaboratorMadeUp0000006',
  secretAccessKey: 'cumulusCollaboratorSecret0000006',
  demo: false,
  rootAccount: cumulus.id,
}

const firstWords = ['Amber', 'Birch', 'Copper', 'Dune', 'Ember', 'Fjord', 'Garnet', 'Harbour']
const secondWords = ['Arcade', 'Cloud', 'Data', 'Films', 'Games', 'Health', 'Labs', 'Media', 'Robotics', 'Works']

/** Eighty root accounts that nobody acts as: enough to fill an image's shares to the limit and have some left. */
export const directory: readonly AccountRecord[] = firstWords.flatMap((first, tens) =>
  secondWords.map((second, ones) => {
    const number = String(tens * 10 + ones).padStart(3, '0')
    return {
      cloud: 'tencent',
      id: `100031500${number}`,
      name: `${first} ${second}`,
      accessKeyId: `AKIDdirectoryAccountMadeUpForMock${number}`,
      secretAccessKey: `directoryAccountSecretMadeUpM${number}`,
      demo: false,
    }
  }),
)
