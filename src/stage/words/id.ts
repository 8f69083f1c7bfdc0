import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: 'Panggung demo',
  views: {
    left: 'Konsol kiri',
    right: 'Konsol kanan',
  },
  worlds: {
    title: 'Dunia',
  },
  time: {
    title: 'Waktu',
  },
  journal: {
    title: 'Jurnal',
  },
  weather: {
    title: 'Cuaca jaringan',
  },
  stories: {
    title: 'Cerita',
  },
}
