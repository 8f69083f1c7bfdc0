export const words = {
  title: 'Demo stage',
  views: {
    left: 'Left console',
    right: 'Right console',
    alone: { left: 'Open the left console alone', right: 'Open the right console alone' },
    open: { left: 'Open the left console', right: 'Open the right console' },
    close: { left: 'Close the left console', right: 'Close the right console' },
    onlyOne: 'The only console on the stage stays open',
    swap: 'Swap sides',
    divider: 'Divider between the consoles',
    dividerHint: 'Drag, or use the arrow keys. A double click halves the room.',
    noSuchView: 'There is no such view',
    noSuchViewReason: (path: string) => `The link asks for ${path}, which is not a page of this console.`,
    showUsual: 'Show the usual page',
    apart:
      'This browser keeps nothing: each console has simulated clouds of its own, and what one does the other does not see.',
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
        purpose: 'As many as anyone may have: everything still works. It takes a few seconds to begin.',
      },
    },
    current: 'Current',
    stranger: (name: string) => `The current world, “${name}”, is none of these.`,
    begin: 'Begin',
    reset: 'Reset',
    beginQuestion: (name: string) => `Begin the world “${name}”?`,
    beginConsequence:
      'Everything that was done in the current world goes, in both consoles and in every tab of this browser.',
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
  },
  journal: {
    title: 'Journal',
  },
  weather: {
    title: 'Weather',
  },
  stories: {
    title: 'Stories',
  },
}

export type StageWords = typeof words
