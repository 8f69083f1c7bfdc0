import { describe, expect, test } from 'vitest'
import { words as alibaba } from '../../src/clouds/alibaba/words/en.ts'
import { clouds } from '../../src/clouds/clouds.ts'
import { words as pingan } from '../../src/clouds/pingan/words/en.ts'
import type { CloudWords } from '../../src/clouds/words.ts'

const catalogues = await Promise.all(
  Object.entries(clouds).flatMap(([cloud, open]) =>
    Object.entries(open.words).map(async ([language, load]) => ({
      cloud,
      language,
      profile: (await open.load()).profile,
      words: (await load()).words,
    })),
  ),
)

describe.each(catalogues)('$cloud in $language', ({ profile, words }) => {
  test('names every region, and no other', () => {
    expect(Object.keys(words.regions).toSorted()).toEqual(profile.regions.toSorted())
  })

  test('says what went wrong in sentences', () => {
    const fragments = Object.entries(words.errors).filter(([, sentence]) => !/[.。]$/.test(sentence))
    expect(fragments).toEqual([])
  })

  test('says what texts are made of where the cloud restricts them', () => {
    expect(words.imageTexts !== undefined).toBe(profile.imageTexts !== undefined)
    expect(words.instances.nameForm !== undefined).toBe(profile.instanceName !== undefined)
  })
})

test('the catalogues are those of every cloud in every language', () => {
  const languages = ['en', 'zh-CN', 'pt-BR', 'id']
  expect(catalogues.map(({ cloud, language }) => `${cloud} ${language}`)).toEqual(
    ['tencent', 'alibaba', 'pingan', 'huawei'].flatMap((cloud) => languages.map((language) => `${cloud} ${language}`)),
  )
})

/** On the way to a cloud's own page, in the order of its document. */
const way = ({ menu, customImages, sharedImages, share, accountType, accountField, accountId }: CloudWords) => ({
  menu: [menu.groups?.instances ?? menu.groups?.images, menu.images],
  tabs: [customImages, sharedImages],
  action: share,
  form: [accountType?.label, accountType?.value, accountField ?? accountId],
})

test('A9, A10, A14: in English, Alibaba Cloud’s way is in the words of its document', () => {
  expect(way(alibaba)).toEqual({
    menu: ['Instances & Images', 'Images'],
    tabs: ['Custom Images', 'Shared Images'],
    action: 'Shared Image',
    form: ['Account Type', 'Alibaba Cloud Account ID', 'Account'],
  })
  expect(alibaba.accountInformation).toBe('Security Settings')
})

test('P8, P9, P11: in English, Ping An Cloud’s way is in the words of its manual', () => {
  expect(way(pingan)).toEqual({
    menu: ['Images and Snapshots', 'Image'],
    tabs: ['Custom Images', 'Shared Images'],
    action: 'Shared Images',
    form: ['Account type', 'Master account', 'Username'],
  })
  expect(pingan.shareWindow).toBe('Share Images')
  expect(pingan.accountInformation).toBe('Account Info')
})

test.each(catalogues.filter(({ words }) => words.allowance))(
  'P3, P4: $cloud says in $language how much is used and how much there is, and when it begins anew',
  ({ words: { allowance, quotaUse } }) => {
    expect(allowance?.used('37', '200')).toMatch(/37.*200/)
    expect(allowance?.tooMany(12, 3)).toMatch(/12.*3/)
    expect(allowance?.resets('16:00')).toContain('16:00')
    expect(quotaUse?.('48', '50')).toMatch(/48.*50/)
  },
)
