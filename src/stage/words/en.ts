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
  },
  stories: {
    title: 'Stories',
  },
}

export type StageWords = typeof words
