import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: 'Palco de demonstração',
  views: {
    left: 'Console à esquerda',
    right: 'Console à direita',
    alone: { left: 'Abrir só o console à esquerda', right: 'Abrir só o console à direita' },
    open: { left: 'Abrir o console à esquerda', right: 'Abrir o console à direita' },
    close: { left: 'Fechar o console à esquerda', right: 'Fechar o console à direita' },
    onlyOne: 'O único console do palco continua aberto',
    swap: 'Trocar os lados',
    divider: 'Divisória entre os consoles',
    dividerHint: 'Arraste ou use as setas. Um clique duplo divide ao meio.',
    noSuchView: 'Essa página não existe',
    noSuchViewReason: (path) => `O link pede ${path}, que não é uma página deste console.`,
    showUsual: 'Mostrar a página habitual',
    apart:
      'Este navegador não guarda nada: cada console tem as suas próprias nuvens simuladas, e um não vê o que o outro faz.',
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
