import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    findId: {
      title: 'O destinatário procura o ID da conta',
      action: ({ words: { tencent } }) =>
        `como Borealis Studio, clique no nome da conta no topo e selecione “${tencent.accountInformation}”.`,
      why: 'A imagem é compartilhada com um ID de conta. É o ID da conta raiz; com o ID de um subusuário ou colaborador não se recebem imagens.',
    },
    copyId: {
      title: 'Ele copia o ID para o proprietário',
      action: 'copie o ID da conta com o botão ao lado dele.',
      why: 'Na vida real, o destinatário o envia ao proprietário por e-mail ou chat. Aqui, você faz os dois papéis.',
    },
    openShare: {
      title: 'O proprietário abre a janela de compartilhamento',
      action: ({ words: { tencent } }) =>
        `como Aurora Games, fique em “${tencent.customImages}” e clique em “${tencent.share}” na linha de lobby-server.`,
      why: 'Só é possível compartilhar imagens próprias. Limpe antes uma imagem que contenha senhas, chaves ou arquivos de clientes: os destinatários podem ler tudo.',
    },
    share: {
      title: 'Ele compartilha a imagem',
      action: ({ words: { tencent } }) =>
        `cole o ID de Borealis Studio, 100023470202, em “${tencent.accountId}” e clique em “${tencent.share}”.`,
      why: 'O destinatário não precisa aceitar: ele recebe a imagem na hora, sem ocupar a cota de imagens de nenhum dos lados.',
    },
    shareAgain: {
      title: 'E a compartilha com mais uma conta',
      action: ({ words: { tencent } }) =>
        `do mesmo modo, compartilhe-a com Drift Labs: insira 100023470404 e clique em “${tencent.share}”.`,
      why: 'Cada imagem pode ser compartilhada com no máximo 50 contas. A janela as conta e mostra quem tem acesso e desde quando.',
    },
    receive: {
      title: 'O destinatário encontra a imagem',
      action: ({ words: { tencent } }) =>
        `vá para “${tencent.menu.images}” e abra a guia “${tencent.sharedImages}”: lobby-server está lá.`,
      why: 'O Tencent Cloud não garante a integridade nem a segurança das imagens compartilhadas: use apenas as de proprietários confiáveis.',
    },
    otherRegion: {
      title: 'Ele procura em outra região',
      action: 'selecione Xangai (ap-shanghai) como região, no topo: lobby-server não está lá.',
      why: 'A imagem é compartilhada somente na própria região. Para outra região, o proprietário primeiro a copia para lá e depois compartilha a cópia.',
    },
    sameRegion: {
      title: 'E volta',
      action: 'selecione Guangzhou (ap-guangzhou) novamente.',
      why: 'Quando um destinatário não encontra uma imagem compartilhada, a região é a primeira coisa a verificar.',
    },
    lookInside: {
      title: 'Ele vê o que não pode fazer',
      action: 'abra lobby-server clicando no nome e leia o que não é possível fazer com ela.',
      why: 'A imagem compartilhada continua sendo do proprietário: o destinatário não pode mudar o nome dela, excluí-la nem compartilhá-la com terceiros.',
    },
    openCreation: {
      title: 'Ele usa a imagem',
      action: ({ words: { tencent } }) => `clique em “${tencent.createInstance}”.`,
      why: 'É para isso que serve uma imagem recebida: criar instâncias e reinstalar as que já se tem.',
    },
    create: {
      title: 'E cria uma instância com ela',
      action: ({ words: { tencent } }) =>
        `dê um nome à instância, escolha uma zona que não esteja esgotada e clique em “${tencent.createInstance}”.`,
      why: 'A instância é do próprio destinatário. O que ele montar nela também pode virar uma imagem personalizada dele.',
    },
    cancel: {
      title: 'O proprietário retira a imagem',
      action: ({ words: { tencent } }) =>
        `clique em “${tencent.stopSharing}” na linha de lobby-server, selecione Borealis Studio (100023470202) e confirme.`,
      why: 'A janela diz antes o que o destinatário perde. Só pode ser excluída uma imagem à qual ninguém mais tem acesso.',
    },
    gone: {
      title: 'O destinatário não a tem mais',
      action: ({ words: { tencent } }) => `veja em “${tencent.sharedImages}”: lobby-server não está mais lá.`,
      why: 'Ele não pode mais criar nada com ela. A instância que já criou continua em execução.',
    },
    lastSlot: {
      title: 'O proprietário cede a última vaga',
      action: ({ words: { tencent } }) =>
        `compartilhe match-server-partners, que 49 contas já têm, com 100023470202: “${tencent.share}” na linha dela.`,
      why: 'A quinquagésima conta é a última. A linha passa a mostrar 50 de 50.',
    },
    full: {
      title: 'Mais uma não cabe',
      action: 'na mesma janela, insira também 100023470404 e veja o que ela diz antes de qualquer envio.',
      why: 'O Tencent Cloud recusaria a quinquagésima primeira. Quem precisa da vaga cancela antes o compartilhamento com outra conta.',
    },
  },
  end: 'Você encontrou um ID de conta, compartilhou uma imagem, recebeu-a e usou-a, retirou-a e chegou ao limite de 50 contas.',
}
