import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: 'O proprietário vai até as imagens dele',
      action: ({ words: { pingan } }) => `como Aurora Games, selecione “${pingan.menu.images}” no menu.`,
      why: 'Só é possível compartilhar imagens personalizadas próprias. Uma imagem que alguém compartilha com você não pode ser compartilhada de novo.',
    },
    chooseRegion: {
      title: 'Ele seleciona a região de destino',
      action: ({ words: { pingan } }) => `no topo, selecione a região ${pingan.regions['Region-southChina']}.`,
      why: 'Não há compartilhamento entre regiões. Para compartilhar em outra região, primeiro copie a imagem para lá e depois compartilhe a cópia.',
    },
    openSharing: {
      title: 'Ele abre a página de compartilhamento',
      action: ({ words: { pingan } }) =>
        `na guia “${pingan.customImages}”, clique em “${pingan.share}” na linha de lobby-server.`,
      why: 'Remova da imagem os dados e arquivos confidenciais antes de compartilhá-la: quem cria uma instância com ela pode ler todos.',
    },
    copyUsername: {
      title: 'O destinatário procura o nome de usuário',
      action: ({ words: { pingan } }) =>
        `como Cumulus Analytics, clique no nome da conta no topo, selecione “${pingan.accountInformation}” e copie o nome de usuário com o botão ao lado dele.`,
      why: 'A Ping An Cloud identifica o destinatário pelo nome de usuário da conta principal. Uma subconta não pode receber imagens.',
    },
    share: {
      title: 'O proprietário compartilha a imagem',
      action: ({ words: { pingan } }) =>
        `deixe “${pingan.accountType!.value}” como tipo de conta, cole cumulus.analytics em “${pingan.accountId}” e clique em “${pingan.shareButton!.label}”.`,
      why: 'Uma imagem pode ser compartilhada com no máximo 20 destinatários, e uma conta pode compartilhar 200 vezes por dia. A página conta os dois e lista os nomes de usuário que têm a imagem.',
    },
    receive: {
      title: 'O destinatário encontra a imagem',
      action: ({ words: { pingan } }) =>
        `vá para “${pingan.menu.images}” e abra a guia “${pingan.sharedImages}”: lobby-server está lá.`,
      why: 'A imagem compartilhada não ocupa a cota de quem compartilha, mas ocupa a do destinatário: a página diz 6 de 6 imagens, e não cabe mais nenhuma.',
    },
    shareOn: {
      title: 'Ele não pode compartilhá-la de novo',
      action: ({ messages, words: { pingan } }) =>
        `na linha de lobby-server, abra “${messages.list.moreActions}” e leia por que “${pingan.share}” não está disponível.`,
      why: 'A imagem continua sendo do proprietário. Assim, a lista dele mostra todos os que a têm, e ninguém a recebe por meio de outra conta.',
    },
    create: {
      title: 'Ele cria uma instância com a imagem',
      action: ({ words: { pingan } }) =>
        `clique em “${pingan.createInstance}” nessa linha, dê um nome à instância, escolha uma zona que não esteja esgotada e confirme.`,
      why: 'Quem paga pela instância é o destinatário, não o proprietário da imagem. A instância é dele e permanece mesmo depois do fim do compartilhamento.',
    },
    openAlmostFull: {
      title: 'O proprietário passa a outra imagem',
      action: ({ words: { pingan } }) =>
        `volte a “${pingan.customImages}” e clique em “${pingan.share}” na linha de match-server-partners.`,
      why: '19 destinatários têm esta imagem: resta uma vaga. A página avisa antes de qualquer envio.',
    },
    noQuota: {
      title: 'A cota do destinatário está cheia',
      action: ({ words: { pingan } }) =>
        `insira cumulus.analytics também aqui, clique em “${pingan.shareButton!.label}” e leia o motivo ao lado do nome de usuário.`,
      why: 'A imagem ainda tem uma vaga, mas a cota do destinatário não: a Ping An Cloud recusa o compartilhamento. Deixe a página como está, o que foi inserido fica guardado para uma nova tentativa.',
    },
    leave: {
      title: 'O destinatário abre mão de uma imagem',
      action: ({ messages, words: { pingan } }) =>
        `em “${pingan.sharedImages}”, selecione “${messages.list.moreActions}” > “${pingan.leaving!.leave}” na linha de lobby-server e confirme.`,
      why: 'O próprio destinatário pode cancelar um compartilhamento, o que libera a cota dele. Isso ele não pode desfazer: só o proprietário pode compartilhar a imagem com ele de novo.',
    },
    retry: {
      title: 'O proprietário tenta novamente',
      action: ({ messages }) => `clique em “${messages.shareModal.retry(1)}”.`,
      why: 'Agora há espaço. Este é o vigésimo destinatário da imagem, e o último: o vigésimo primeiro seria recusado até que um compartilhamento fosse cancelado.',
    },
    stop: {
      title: 'E retira a imagem',
      action: ({ words: { pingan } }) =>
        `na lista abaixo, clique em “${pingan.stopSharing}” ao lado de cumulus.analytics e confirme.`,
      why: 'O proprietário também pode cancelar um compartilhamento quando quiser. A cota do destinatário fica livre de novo, mas os dois compartilhamentos de hoje continuam contados entre os 200.',
    },
  },
  end: 'Você compartilhou uma imagem com um nome de usuário, deparou-se com a cota cheia do destinatário e encerrou um compartilhamento de cada lado.',
}
