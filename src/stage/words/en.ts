import { pluralOf } from '../../i18n/plural.ts'

const plural = pluralOf('en')

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
    clock: 'Time in the simulated clouds',
    unread: 'The clock could not be read.',
    asReal: 'The same as the real time.',
    ahead: (duration: string) => `${duration} ahead of the real time.`,
    behind: (duration: string) => `${duration} behind the real time.`,
    move: 'Move the clock',
    hour: 'Ahead by an hour',
    day: 'Ahead by a day',
    reset: (cloud: string) => `To the next reset on ${cloud}`,
    resetMeans: 'Shares of a day are then counted from zero.',
    end: 'To the end of copies and jobs',
    at: (time: string) => `At ${time}.`,
    nothingRuns: 'No copy or job is running.',
    moved: (duration: string, time: string) => `The clock went ahead by ${duration}, to ${time}.`,
    notMoved: 'The clock could not be moved.',
    onlyForwards: 'The clock is moved for both consoles, and only ahead. To go back, rewind the journal.',
  },
  journal: {
    title: 'Journal',
    unread: 'The journal could not be read.',
    search: 'Search who, what or where',
    noMatch: 'No entry matches the search.',
    nothingYet: 'Nothing has happened yet. What either console does is written down here.',
    beginning: 'The world began.',
    stage: 'Demo stage',
    nothingDone: 'Asked for something that could not be done.',
    allNames: 'All names',
    fewerNames: 'Fewer names',
    more: (n: string) => `Show more (${n} not shown)`,
    rewind: 'Rewind to here',
    question: 'Rewind to this point?',
    consequence: (n: number, time: string) =>
      `${plural(n, { one: 'The entry after it is', other: `The ${n} entries after it are` })} undone in all windows, and the clock goes back to ${time}. You can have it all again with Undo.`,
    rewound: (n: number) =>
      plural(n, { one: 'Rewound: one entry was undone.', other: `Rewound: ${n} entries were undone.` }),
    notRewound: 'Nothing was rewound.',
    undo: 'Undo',
    undoQuestion: 'Undo the rewinding?',
    undoConsequence: (n: number) =>
      `Everything is again as it was before. ${plural(n, { one: 'What was done since, one entry, is lost.', other: `What was done since, ${n} entries, is lost.` })}`,
    undone: 'Everything is again as it was before the rewinding.',
    notUndone: 'The rewinding was not undone.',
    cancel: 'Cancel',
    happenings: {
      others: (n: number) => plural(n, { one: 'one other', other: `${n} others` }),
      shared: (image: string, accounts: string) => `Shared ${image} with ${accounts}.`,
      invited: (image: string, accounts: string) => `Shared ${image} with ${accounts}. It waits to be accepted.`,
      sharingStopped: (image: string, accounts: string) => `Stopped sharing ${image} with ${accounts}.`,
      accepted: (image: string) => `Accepted ${image}.`,
      rejected: (image: string) => `Rejected ${image}.`,
      left: (image: string) => `Gave up its share of ${image}.`,
      edited: (image: string) => `Edited ${image}.`,
      copied: (image: string, regions: string) => `Copied ${image} to ${regions}.`,
      imageCreated: (image: string, instance: string) => `Created the image ${image} from ${instance}.`,
      imagesDeleted: (n: number, images: string) =>
        plural(n, { one: `Deleted the image ${images}.`, other: `Deleted ${n} images: ${images}.` }),
      instancesCreated: (n: number, instances: string, image: string) =>
        plural(n, {
          one: `Created the instance ${instances} from ${image}.`,
          other: `Created ${n} instances from ${image}: ${instances}.`,
        }),
      reinstalled: (instance: string, image: string) => `Reinstalled ${instance} from ${image}.`,
      started: (instance: string) => `Started ${instance}.`,
      stopped: (instance: string) => `Stopped ${instance}.`,
      terminated: (n: number, instances: string) =>
        plural(n, { one: `Terminated ${instances}.`, other: `Terminated ${n} instances: ${instances}.` }),
      vaultCreated: (vault: string) => `Created the vault ${vault}.`,
      disksCreated: (n: number, image: string) =>
        plural(n, { one: `Created a disk from ${image}.`, other: `Created ${n} disks from ${image}.` }),
      clockMoved: (time: string) => `Moved the clock ahead to ${time}.`,
      clockBack: (time: string) => `Went on from ${time}.`,
    },
  },
  weather: {
    title: 'Weather',
  },
  stories: {
    title: 'Stories',
  },
}

export type StageWords = typeof words
