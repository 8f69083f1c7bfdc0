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
    clock: 'Hora nas nuvens simuladas',
    unread: 'Não foi possível ler o relógio.',
    asReal: 'Igual à hora real.',
    ahead: (duration) => `Adiantado em relação à hora real: ${duration}.`,
    behind: (duration) => `Atrasado em relação à hora real: ${duration}.`,
    move: 'Mover o relógio',
    hour: 'Avançar uma hora',
    day: 'Avançar um dia',
    reset: (cloud) => `Até a próxima renovação na ${cloud}`,
    resetMeans: 'Os compartilhamentos do dia voltam a ser contados do zero.',
    end: 'Até o fim das cópias e tarefas',
    at: (time) => `Em ${time}.`,
    nothingRuns: 'Nenhuma cópia ou tarefa em andamento.',
    moved: (duration, time) => `O relógio avançou ${duration}, até ${time}.`,
    notMoved: 'Não foi possível mover o relógio.',
    onlyForwards: 'O relógio vale para os dois consoles e só avança. Para voltar, retroceda pelo diário.',
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
