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
    what: 'Um roteiro conduz você por um procedimento nos consoles reais: você mesmo executa cada passo, e ele explica por que isso importa.',
    minutes: (n: number) => `Cerca de ${n} minutos.`,
    labelled: (action: string, story: string) => `${action}: ${story}`,
    begin: 'Começar',
    resume: 'Retomar',
    again: 'Começar de novo',
    finished: 'Concluído.',
    leave: 'Sair',
    all: 'Todos os roteiros',
    retry: 'Tentar novamente',
    failed: 'Não foi possível carregar o roteiro.',
    stepOf: (step: number, steps: number) => `Passo ${step} de ${steps}.`,
    steps: 'Todos os passos',
    done: 'Feito',
    skipped: 'Pulado',
    beginning: {
      fresh: 'As imagens estão como o roteiro precisa: ainda não aconteceu nada neste mundo.',
      anew: 'O roteiro precisa das imagens como eram no início; por isso, recomeça o mundo dele: tudo o que foi feito neste navegador até agora será desfeito, em todas as abas.',
      beginAnew: 'Recomeçar o mundo',
      goingOn: 'Você também pode continuar no mundo como está; nesse caso, um passo pode já estar feito.',
      goOn: 'Manter o mundo atual',
      failed: 'Não foi possível recomeçar o mundo.',
    },
    on: { left: 'À esquerda:', right: 'À direita:' },
    highlighted: (control: string) => `Em destaque: “${control}”`,
    elsewhere: {
      left: 'A página atual do lado esquerdo não tem o que este passo pede.',
      right: 'A página atual do lado direito não tem o que este passo pede.',
    },
    showMe: 'Mostrar',
    needs: (step: string) => `Este passo depende de um que você pulou: “${step}”.`,
    goThere: 'Ir para esse passo',
    why: 'Por que isso importa',
    back: 'Voltar',
    next: 'Avançar',
    skip: 'Pular',
    end: 'O roteiro chegou ao fim',
    list: {
      tencent: {
        title: 'Tencent Cloud: compartilhar e receber',
        sentence:
          'Do ID da conta do destinatário a uma instância criada com a imagem compartilhada, e de volta a nenhum acesso.',
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
    },
  },
}
