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
    closeQuestion: 'Fechar este console?',
    leaveQuestion: 'Sair do palco de demonstração?',
    apart:
      'Este navegador não guarda nada: cada console tem as suas próprias nuvens simuladas, e um não vê o que o outro faz.',
  },
  presenter: {
    keyboard: 'Atalhos de teclado',
    where: 'Uma tecla para cada um, no palco e dentro dos consoles. Enquanto você digita em um campo, não fazem nada.',
    second: 'Fechar ou abrir o segundo console',
    hide: 'Ocultar controles',
    hideOrShow: 'Ocultar ou mostrar os controles',
    show: 'Mostrar controles',
    closeTool: 'Fechar a ferramenta aberta',
    on: 'Usar atalhos de teclado',
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
