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
    all: {
      'first-day': {
        name: 'Primeiro dia',
        purpose: 'Quase vazio: dá para mostrar a primeira imagem e o primeiro compartilhamento.',
      },
      everyday: { name: 'Dia a dia', purpose: 'As quatro nuvens em uso: o mundo com que o console começa.' },
      'at-the-limits': {
        name: 'No limite',
        purpose: '49 de 50, 19 de 20, 199 de 200 hoje, a cota de um destinatário cheia, um cofre pequeno demais.',
      },
      troubles: {
        name: 'Problemas',
        purpose: 'Cópias em andamento e com falha, imagens criptografadas, imagens prestes a ser excluídas.',
      },
      'ten-thousand': {
        name: 'Dez mil imagens',
        purpose: 'Uma empresa de bom tamanho: listas longas, com pesquisa e compartilhamento.',
      },
      'a-hundred-thousand': {
        name: 'Cem mil imagens',
        purpose: 'Mais do que quase todos têm: tudo continua funcionando. Leva alguns segundos para começar.',
      },
    },
    current: 'Atual',
    stranger: (name) => `O mundo atual, “${name}”, não é nenhum destes.`,
    begin: 'Começar',
    reset: 'Reiniciar',
    beginQuestion: (name) => `Começar o mundo “${name}”?`,
    beginConsequence:
      'Tudo o que foi feito no mundo atual se perde, nos dois consoles e em todas as guias deste navegador.',
    coming: {
      begin: (name) => `“${name}” está sendo preparado…`,
      reset: (name) => `“${name}” está sendo preparado…`,
      open: () => 'O arquivo está sendo aberto…',
      undo: () => 'O que havia antes está voltando…',
    },
    done: {
      begin: (name) => `“${name}” começou.`,
      reset: (name) => `“${name}” recomeçou.`,
      open: (name) => `O arquivo está aberto: “${name}” como estava quando foi salvo.`,
      undo: (name) => `“${name}” está como antes.`,
    },
    undo: 'Desfazer',
    failed: {
      'no-room': 'Este navegador não tem espaço para guardá-lo. Nada mudou. Libere espaço e tente de novo.',
      other: 'Não foi possível carregar nem guardar. Nada mudou. Tente de novo.',
    },
    files: 'Arquivos',
    save: 'Salvar em arquivo',
    saved: (file) => `Salvo como ${file}.`,
    notSaved: 'Não foi possível ler o mundo atual: nada foi salvo.',
    open: 'Abrir um arquivo: escolha ou solte aqui',
    trouble: {
      'no-world': 'Este arquivo não é um mundo salvo. Nada mudou.',
      damaged: 'Este arquivo está danificado e não pode ser aberto. Nada mudou.',
      'older-version': 'Este arquivo foi salvo por uma versão anterior do console e não pode ser aberto. Nada mudou.',
      'newer-version':
        'Este arquivo foi salvo por uma versão mais nova do console. Nada mudou. Recarregue a página e tente de novo.',
    },
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
