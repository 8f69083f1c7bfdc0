import { pluralOf } from '../../i18n/plural.ts'
import type { StageWords } from './en.ts'

const plural = pluralOf('pt-BR')
const requests = (n: number) => `${n} ${plural(n, { one: 'solicitação', other: 'solicitações' })}`
const reads = (n: number) => `${n} ${plural(n, { one: 'leitura', other: 'leituras' })}`
const changes = (n: number) => `${n} ${plural(n, { one: 'alteração', other: 'alterações' })}`

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
    clearNow: 'Tudo normal: nada atrasa e nada falha.',
    clear: 'Voltar ao normal',
    offlineNow: 'Offline: nenhuma solicitação chega às nuvens.',
    slowed: (seconds) => `Cada resposta demora mais ${seconds} s.`,
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
      next: (n) => `as próximas ${n} vão falhar`,
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
  },
}
