import { pluralOf } from '../../i18n/plural.ts'
import type { StageWords } from './en.ts'

const plural = pluralOf('pt-BR')
const requests = (n: number) => `${n} ${plural(n, { one: 'solicitação', other: 'solicitações' })}`
const reads = (n: number) => `${n} ${plural(n, { one: 'leitura', other: 'leituras' })}`
const changes = (n: number) => `${n} ${plural(n, { one: 'alteração', other: 'alterações' })}`

export const words: StageWords = {
  title: 'Palco de demonstração',
  start: 'Página inicial',
  views: {
    left: 'Console à esquerda',
    right: 'Console à direita',
    alone: { left: 'Abrir só o console à esquerda', right: 'Abrir só o console à direita' },
    open: { left: 'Abrir o console à esquerda', right: 'Abrir o console à direita' },
    close: { left: 'Fechar o console à esquerda', right: 'Fechar o console à direita' },
    onlyOne: 'O único console no palco precisa ficar aberto',
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
    where:
      'Uma só tecla para cada um, no palco e dentro dos consoles. Enquanto você digita em um campo, eles não fazem nada.',
    second: 'Fechar ou abrir o segundo console',
    hide: 'Ocultar controles',
    hideOrShow: 'Ocultar ou mostrar os controles',
    show: 'Mostrar controles',
    closeTool: 'Fechar a ferramenta aberta',
    on: 'Usar atalhos de teclado',
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
        purpose: 'Uma empresa de bom tamanho: listas longas, com busca e compartilhamento.',
      },
      'a-hundred-thousand': {
        name: 'Cem mil imagens',
        purpose: 'Mais do que quase qualquer um tem: tudo continua funcionando. Leva alguns segundos para começar.',
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
      'no-room': 'Este navegador não tem espaço para guardar este mundo. Nada mudou. Libere espaço e tente novamente.',
      other: 'Não foi possível carregar nem guardar este mundo. Nada mudou. Tente novamente.',
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
        'Este arquivo foi salvo por uma versão mais nova do console. Nada mudou. Recarregue a página e tente novamente.',
    },
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
    reset: (cloud) => `Até a próxima contagem do dia na ${cloud}`,
    resetMeans: 'A partir daí, os compartilhamentos do dia são contados de novo do zero.',
    end: 'Até o fim das cópias e tarefas',
    at: (time) => `Em ${time}.`,
    nothingRuns: 'Nenhuma cópia ou tarefa em andamento.',
    moved: (duration, time) => `O relógio avançou ${duration}, até ${time}.`,
    notMoved: 'Não foi possível mover o relógio.',
    onlyForwards: 'O relógio vale para os dois consoles e só avança. Para voltar no tempo, retroceda no diário.',
  },
  journal: {
    title: 'Diário',
    unread: 'Não foi possível ler o diário.',
    search: 'Buscar quem, o quê ou onde',
    noMatch: 'Nenhum registro corresponde à busca.',
    nothingYet: 'Ainda não aconteceu nada. O que qualquer um dos consoles fizer fica registrado aqui.',
    beginning: 'O mundo começou.',
    stage: 'Palco de demonstração',
    nothingDone: 'Pediu algo que não pôde ser feito.',
    allNames: 'Todos os nomes',
    fewerNames: 'Menos nomes',
    more: (n) => `Mostrar mais (faltam ${n})`,
    rewind: 'Retroceder até aqui',
    question: 'Retroceder até este ponto?',
    consequence: (n, time) =>
      `${plural(n, { one: 'O registro posterior é desfeito', other: `Os ${n} registros posteriores são desfeitos` })} em todas as janelas, e o relógio volta para ${time}. Você pode recuperar tudo com Desfazer.`,
    rewound: (n) =>
      plural(n, {
        one: 'Retrocesso feito: 1 registro foi desfeito.',
        other: `Retrocesso feito: ${n} registros foram desfeitos.`,
      }),
    notRewound: 'O retrocesso não foi feito.',
    undo: 'Desfazer',
    undoQuestion: 'Desfazer o retrocesso?',
    undoConsequence: (n) =>
      `Tudo volta a ser como era antes. ${plural(n, { one: 'O que foi feito desde então, 1 registro, se perde.', other: `O que foi feito desde então, ${n} registros, se perde.` })}`,
    undone: 'Tudo voltou a ser como era antes do retrocesso.',
    notUndone: 'O retrocesso não foi desfeito.',
    cancel: 'Cancelar',
    happenings: {
      others: (n) => `mais ${n}`,
      shared: (image, accounts) => `Compartilhou ${image} com ${accounts}.`,
      invited: (image, accounts) => `Compartilhou ${image} com ${accounts}. Aguarda aceitação.`,
      sharingStopped: (image, accounts) => `Cancelou o compartilhamento de ${image} com ${accounts}.`,
      accepted: (image) => `Aceitou ${image}.`,
      rejected: (image) => `Rejeitou ${image}.`,
      left: (image) => `Desistiu do compartilhamento de ${image}.`,
      edited: (image) => `Editou ${image}.`,
      copied: (image, regions) => `Copiou ${image} para ${regions}.`,
      imageCreated: (image, instance) => `Criou a imagem ${image} a partir de ${instance}.`,
      imagesDeleted: (n, images) =>
        plural(n, { one: `Excluiu a imagem ${images}.`, other: `Excluiu ${n} imagens: ${images}.` }),
      instancesCreated: (n, instances, image) =>
        plural(n, {
          one: `Criou a instância ${instances} a partir de ${image}.`,
          other: `Criou ${n} instâncias a partir de ${image}: ${instances}.`,
        }),
      reinstalled: (instance, image) => `Reinstalou ${instance} com ${image}.`,
      started: (instance) => `Iniciou ${instance}.`,
      stopped: (instance) => `Parou ${instance}.`,
      terminated: (n, instances) =>
        plural(n, { one: `Encerrou ${instances}.`, other: `Encerrou ${n} instâncias: ${instances}.` }),
      vaultCreated: (vault) => `Criou o cofre ${vault}.`,
      disksCreated: (n, image) =>
        plural(n, { one: `Criou um disco a partir de ${image}.`, other: `Criou ${n} discos a partir de ${image}.` }),
      clockMoved: (time) => `Avançou o relógio até ${time}.`,
      clockBack: (time) => `Continuou a partir de ${time}.`,
    },
  },
  weather: {
    title: 'Clima da rede',
    clearNow: 'Tudo normal: nada fica lento e nada falha.',
    clear: 'Voltar ao normal',
    offlineNow: 'Offline: nenhuma solicitação chega às nuvens.',
    slowed: (seconds) => `Cada resposta demora ${seconds} s a mais.`,
    nextFail: {
      any: (n, how) => `Próximas a falhar: ${requests(n)}. ${how}.`,
      reads: (n, how) => `Próximas a falhar: ${reads(n)}. ${how}.`,
      writes: (n, how) => `Próximas a falhar: ${changes(n)}. ${how}.`,
    },
    shareFails: {
      any: (percent, how) => `${percent}% das solicitações falham. ${how}.`,
      reads: (percent, how) => `${percent}% das leituras falham. ${how}.`,
      writes: (percent, how) => `${percent}% das alterações falham. ${how}.`,
    },
    mark: (marks) => `Clima da rede: ${marks.join(', ')}`,
    marks: {
      usual: 'rede comum',
      slow: 'rede lenta',
      offline: 'sem conexão',
      next: (n) => plural(n, { one: 'a próxima vai falhar', other: `as próximas ${n} vão falhar` }),
      share: (percent) => `${percent}% falham`,
    },
    unread: 'Não foi possível ler o clima da rede.',
    unchanged: 'Não foi possível alterar o clima da rede.',
    network: 'Rede',
    networks: {
      none: 'Sem atraso',
      usual: (seconds) => `Comum (${seconds} s)`,
      slow: (seconds) => `Lenta (${seconds} s)`,
      offline: 'Sem conexão (offline)',
    },
    next: { title: 'Fazer falhar as próximas solicitações', amount: 'Quantas', set: 'Fazer falhar as próximas' },
    share: { title: 'Fazer falhar uma parte das solicitações', amount: 'Porcentagem', set: 'Fazer falhar esta parte' },
    range: (most) => `Um número inteiro de 1 a ${most}`,
    calls: 'Quais solicitações',
    callKinds: { any: 'Todas', reads: 'Só leituras', writes: 'Só alterações' },
    kind: 'Como falham',
    kinds: {
      throttled: 'Solicitações demais',
      refused: 'Acesso recusado',
      'server-error': 'Erro do servidor',
      'lost-connection': 'Conexão perdida',
    },
    sentAgain:
      'O console repete sozinho o que é seguro: leituras que falham, duas vezes, e tudo o que a nuvem recusou por excesso de solicitações. Uma alteração que pode ter sido feita fica a cargo da pessoa.',
  },
  stories: {
    title: 'Roteiros',
    what: 'Um roteiro conduz você por um procedimento nos consoles reais: você executa cada passo, e o roteiro explica por que isso importa.',
    minutes: (n: number) => `Cerca de ${n} minutos.`,
    labelled: (action: string, story: string) => `${action}: ${story}`,
    begin: 'Começar',
    resume: 'Retomar',
    again: 'Começar de novo',
    finished: 'Concluído.',
    leave: 'Sair',
    all: 'Todos os roteiros',
    noWorld: 'Não foi possível ler o mundo atual.',
    failed: 'Não foi possível carregar o roteiro.',
    stepOf: (step: number, steps: number) => `Passo ${step} de ${steps}.`,
    steps: 'Todos os passos',
    done: 'Feito',
    skipped: 'Pulado',
    beginning: {
      fresh: 'As imagens estão como o roteiro precisa: ainda não aconteceu nada neste mundo.',
      anew: 'O roteiro precisa das imagens como eram no início; por isso, o mundo dele recomeça: tudo o que foi feito neste navegador até agora será desfeito, em todas as guias.',
      beginAnew: 'Recomeçar o mundo',
      goingOn: 'Você também pode continuar no mundo atual; nesse caso, algum passo pode já estar feito.',
      goOn: 'Manter o mundo atual',
      failed: 'Não foi possível recomeçar o mundo.',
    },
    on: { left: 'À esquerda:', right: 'À direita:' },
    highlighted: (control: string) => `Em destaque: “${control}”`,
    elsewhere: {
      left: 'A página que o console à esquerda mostra não tem o que este passo pede.',
      right: 'A página que o console à direita mostra não tem o que este passo pede.',
    },
    showMe: 'Mostrar a página',
    needs: (step: string) => `Este passo depende de um que você pulou: “${step}”.`,
    goThere: 'Ir para esse passo',
    why: 'Por que isso importa',
    back: 'Voltar',
    next: 'Avançar',
    skip: 'Pular',
    end: 'O roteiro chegou ao fim',
    list: {
      tencent: {
        title: 'Tencent Cloud: compartilhar, receber, usar',
        sentence:
          'Encontre o ID da conta do destinatário, compartilhe uma imagem com ele e crie uma instância do outro lado.',
      },
      alibaba: {
        title: 'Alibaba Cloud: compartilhar, usar e excluir',
        sentence: 'O que se pode fazer com uma imagem compartilhada e o que a exclusão dela tira de quem a usou.',
      },
      pingan: {
        title: 'Ping An Cloud: compartilhar por nome de usuário',
        sentence:
          'Uma página de compartilhamento com dois limites, um destinatário com a cota cheia e um compartilhamento que cada lado pode encerrar.',
      },
      huawei: {
        title: 'Huawei Cloud: aceitar ou rejeitar',
        sentence:
          'Compartilhe com um projeto, responda por ele na região certa, encontre um cofre para uma imagem de ECS completo e use o que foi aceito.',
      },
      deleting: {
        title: 'Excluir: o que se perde, o que fica',
        sentence:
          'O que parar de compartilhar e excluir tira dos outros nas quatro nuvens, o que continua em execução e como um destinatário mantém uma imagem.',
      },
    },
  },
}
