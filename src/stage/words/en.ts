import { pluralOf } from '../../i18n/plural.ts'

const plural = pluralOf('en')
const requests = (n: number) => `${n} ${plural(n, { one: 'request', other: 'requests' })}`
const reads = (n: number) => `${n} ${plural(n, { one: 'read', other: 'reads' })}`
const changes = (n: number) => `${n} ${plural(n, { one: 'change', other: 'changes' })}`

export const words = {
  title: 'Demo stage',
  views: {
    left: 'Left console',
    right: 'Right console',
  },
  worlds: {
    title: 'Worlds',
  },
  time: {
    title: 'Time',
  },
  journal: {
    title: 'Journal',
  },
  weather: {
    title: 'Weather',
    clearNow: 'Clear: nothing is slowed down, and nothing fails.',
    clear: 'Clear the weather',
    offlineNow: 'Offline: no request reaches the clouds.',
    slowed: (seconds: string) => `Every answer takes ${seconds} seconds longer.`,
    nextFail: {
      any: (n: number, how: string) => `Next to fail: ${requests(n)}. ${how}.`,
      reads: (n: number, how: string) => `Next to fail: ${reads(n)}. ${how}.`,
      writes: (n: number, how: string) => `Next to fail: ${changes(n)}. ${how}.`,
    },
    shareFails: {
      any: (percent: number, how: string) => `${percent}% of all requests fail. ${how}.`,
      reads: (percent: number, how: string) => `${percent}% of all reads fail. ${how}.`,
      writes: (percent: number, how: string) => `${percent}% of all changes fail. ${how}.`,
    },
    mark: (marks: string[]) => `Weather: ${marks.join(', ')}`,
    marks: {
      usual: 'usual network',
      slow: 'slow network',
      offline: 'offline',
      next: (n: number) => `the next ${n} will fail`,
      share: (percent: number) => `${percent}% fail`,
    },
    unread: 'The weather could not be read.',
    unchanged: 'The weather could not be changed.',
    network: 'Network',
    networks: {
      none: 'No delay',
      usual: (seconds: string) => `Usual (${seconds} seconds)`,
      slow: (seconds: string) => `Slow (${seconds} seconds)`,
      offline: 'Offline',
    },
    next: { title: 'Fail the next requests', amount: 'How many', set: 'Fail the next' },
    share: { title: 'Fail a share of the requests', amount: 'Percent', set: 'Fail this share' },
    range: (most: number) => `A whole number from 1 to ${most}`,
    calls: 'Which requests',
    callKinds: { any: 'All', reads: 'Reads only', writes: 'Changes only' },
    kind: 'How they fail',
    kinds: {
      throttled: 'Too many requests',
      refused: 'Access refused',
      'server-error': 'Server error',
      'lost-connection': 'Lost connection',
    },
    sentAgain:
      'The console repeats by itself what is safe: reads that fail, twice, and whatever the cloud refused as too many requests. A change that may have been made is left to the person.',
  },
  stories: {
    title: 'Stories',
  },
}

export type StageWords = typeof words
