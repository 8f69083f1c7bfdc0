import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: 'Palco de demonstração',
  views: {
    left: 'Console à esquerda',
    right: 'Console à direita',
  },
  worlds: {
    title: 'Mundos',
  },
  time: {
    title: 'Tempo',
  },
  journal: {
    title: 'Diário',
  },
  weather: {
    title: 'Clima da rede',
  },
  stories: {
    title: 'Roteiros',
  },
}
