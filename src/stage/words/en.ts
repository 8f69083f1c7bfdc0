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
  },
  weather: {
    title: 'Weather',
  },
  stories: {
    title: 'Stories',
  },
}

export type StageWords = typeof words
