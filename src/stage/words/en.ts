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
