import { pluralOf } from '../../i18n/plural.ts'

const plural = pluralOf('en')
const requests = (n: number) => `${n} ${plural(n, { one: 'request', other: 'requests' })}`
const reads = (n: number) => `${n} ${plural(n, { one: 'read', other: 'reads' })}`
const changes = (n: number) => `${n} ${plural(n, { one: 'change', other: 'changes' })}`

export const words = {
  title: 'Demo stage',
  start: 'Start page',
  views: {
    left: 'Left console',
    right: 'Right console',
    alone: { left: 'Open the left console alone', right: 'Open the right console alone' },
    open: { left: 'Open the left console', right: 'Open the right console' },
    close: { left: 'Close the left console', right: 'Close the right console' },
    onlyOne: 'The only console on the stage stays open',
    swap: 'Swap sides',
    divider: 'Divider between the consoles',
    dividerHint: 'Drag, or use the arrow keys. A double click gives both consoles the same room.',
    noSuchView: 'There is no such page',
    noSuchViewReason: (path: string) => `The link asks for ${path}, which is not a page of this console.`,
    showUsual: 'Show the usual page',
    closeQuestion: 'Close this console?',
    leaveQuestion: 'Leave the demo stage?',
    apart:
      'This browser keeps nothing: each console has simulated clouds of its own, and what one does the other does not see.',
  },
  presenter: {
    keyboard: 'Keyboard shortcuts',
    where: 'One key each, on the stage and inside the consoles. While you type in a field, they do nothing.',
    second: 'Close or open the second console',
    hide: 'Hide controls',
    hideOrShow: 'Hide or show the controls',
    show: 'Show controls',
    closeTool: 'Close the open tool',
    on: 'Use keyboard shortcuts',
  },
  worlds: {
    title: 'Worlds',
    all: {
      'first-day': { name: 'First day', purpose: 'Nearly empty: the first image and the first share can be shown.' },
      everyday: { name: 'Everyday', purpose: 'All four clouds busy: the world that the console begins with.' },
      'at-the-limits': {
        name: 'At the limits',
        purpose: '49 of 50, 19 of 20, 199 of 200 today, a recipient’s quota full, a vault too small.',
      },
      troubles: {
        name: 'Troubles',
        purpose: 'Copies running and failed, encrypted images, images about to be deleted.',
      },
      'ten-thousand': {
        name: 'Ten thousand images',
        purpose: 'A company of some size: long lists, searched and shared.',
      },
      'a-hundred-thousand': {
        name: 'A hundred thousand images',
        purpose: 'More than almost anyone has: everything still works. It takes a few seconds to begin.',
      },
    },
    current: 'Current',
    stranger: (name: string) => `The current world, “${name}”, is none of these.`,
    begin: 'Begin',
    reset: 'Reset',
    beginQuestion: (name: string) => `Begin the world “${name}”?`,
    beginConsequence:
      'Everything that was done in the current world is lost, in both consoles and in every tab of this browser.',
    coming: {
      begin: (name: string) => `“${name}” is being prepared…`,
      reset: (name: string) => `“${name}” is being prepared…`,
      open: () => 'The file is being opened…',
      undo: () => 'What was there before is coming back…',
    },
    done: {
      begin: (name: string) => `“${name}” has begun.`,
      reset: (name: string) => `“${name}” has begun anew.`,
      open: (name: string) => `The file is open: “${name}” as it was when it was saved.`,
      undo: (name: string) => `“${name}” is as it was before.`,
    },
    undo: 'Undo',
    failed: {
      'no-room': 'This browser has no room to keep it. Nothing has changed. Free some space, then try again.',
      other: 'It could not be loaded or kept. Nothing has changed. Try again.',
    },
    files: 'Files',
    save: 'Save to a file',
    saved: (file: string) => `Saved as ${file}.`,
    notSaved: 'The current world could not be read: nothing was saved.',
    open: 'Open a file: choose it, or drop it here',
    trouble: {
      'no-world': 'This file is not a saved world. Nothing has changed.',
      damaged: 'This file is damaged and cannot be opened. Nothing has changed.',
      'older-version':
        'This file was saved by an older version of the console and cannot be opened. Nothing has changed.',
      'newer-version':
        'This file was saved by a newer version of the console. Nothing has changed. Reload the page, then try again.',
    },
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
    resetMeans: 'The day’s shares are then counted from zero again.',
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
    undoQuestion: 'Undo the rewind?',
    undoConsequence: (n: number) =>
      `Everything is again as it was before. ${plural(n, { one: 'What was done since, one entry, is lost.', other: `What was done since, ${n} entries, is lost.` })}`,
    undone: 'Everything is again as it was before the rewind.',
    notUndone: 'The rewind was not undone.',
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
      next: (n: number) => plural(n, { one: 'the next one will fail', other: `the next ${n} will fail` }),
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
    what: 'A story leads you through a procedure on the real consoles: you do every step yourself, and the story says why it matters.',
    minutes: (n: number) => `About ${n} minutes.`,
    labelled: (action: string, story: string) => `${action}: ${story}`,
    begin: 'Begin',
    resume: 'Resume',
    again: 'Begin again',
    finished: 'Finished.',
    leave: 'Leave',
    all: 'All stories',
    noWorld: 'The current world could not be read.',
    failed: 'The story could not be loaded.',
    stepOf: (step: number, steps: number) => `Step ${step} of ${steps}.`,
    steps: 'All steps',
    done: 'Done',
    skipped: 'Skipped',
    beginning: {
      fresh: 'The images are as the story needs them: nothing has happened in this world yet.',
      anew: 'The story needs its images as they were in the beginning, so it begins its world anew: what was done in this browser until now is undone, in all tabs.',
      beginAnew: 'Begin its world anew',
      goingOn: 'You can also go on in the world as it is now; a step may then find something already done.',
      goOn: 'Keep the current world',
      failed: 'The world could not be begun anew.',
    },
    on: { left: 'On the left:', right: 'On the right:' },
    highlighted: (control: string) => `Highlighted: “${control}”`,
    elsewhere: {
      left: 'What this step needs is not on the page that the left console shows.',
      right: 'What this step needs is not on the page that the right console shows.',
    },
    showMe: 'Show me the page',
    needs: (step: string) => `This builds on a step that you skipped: “${step}”.`,
    goThere: 'Go to that step',
    why: 'Why it matters',
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    end: 'That was the whole story',
    list: {
      tencent: {
        title: 'Tencent Cloud: share, receive, build',
        sentence: 'Find the recipient’s account ID, share an image with it, and create an instance on the other side.',
      },
      alibaba: {
        title: 'Alibaba Cloud: share, use and delete',
        sentence: 'What both sides can do with a shared image, and what its deletion takes from whoever has used it.',
      },
      pingan: {
        title: 'Ping An Cloud: share by username',
        sentence:
          'A page for sharing with two limits, a recipient whose quota is full, and a share that either side can end.',
      },
      huawei: {
        title: 'Huawei Cloud: accept or reject',
        sentence:
          'Share with a project, answer for it in its own region, find a vault for a full-ECS image, and use what was accepted.',
      },
      deleting: {
        title: 'Deleting: what is lost, what stays',
        sentence:
          'What stopping to share and deleting take from others on the four clouds, what keeps running, and how a recipient keeps an image.',
      },
    },
  },
}

export type StageWords = typeof words
