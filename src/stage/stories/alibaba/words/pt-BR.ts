import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: 'O proprietário vai até as imagens dele',
      action: ({ words: { alibaba } }) => `como Aurora Games, selecione “${alibaba.menu.images}” no menu.`,
      why: 'Só é possível compartilhar imagens personalizadas próprias. As que outros compartilham com você ficam em outra guia e continuam sendo do proprietário delas.',
    },
    chooseRegion: {
      title: 'Ele seleciona a região',
      action: ({ words: { alibaba } }) => `na barra superior, selecione a região ${alibaba.regions['cn-hangzhou']}.`,
      why: 'A imagem é compartilhada somente na própria região. Para uma conta que precisa dela em outra, primeiro copie a imagem para essa região e depois compartilhe a cópia.',
    },
    openShare: {
      title: 'Ele abre a janela de compartilhamento',
      action: ({ messages, words: { alibaba } }) =>
        `na linha de build-farm-whole-machine, selecione “${messages.list.moreActions}” > “${alibaba.share}”.`,
      why: 'A janela começa com um lembrete: exclua da imagem os dados e arquivos confidenciais antes de compartilhá-la. Quem cria uma instância com ela pode ler tudo.',
    },
    copyId: {
      title: 'O destinatário procura o ID da conta',
      action: ({ words: { alibaba } }) =>
        `como Borealis Studio, clique no nome da conta no topo, selecione “${alibaba.accountInformation}” e copie o ID com o botão ao lado dele.`,
      why: 'O proprietário precisa do ID da própria conta da Alibaba Cloud, de 16 dígitos. O de um usuário RAM dentro dela é recusado.',
    },
    share: {
      title: 'O proprietário compartilha a imagem',
      action: ({ words: { alibaba } }) =>
        `deixe “${alibaba.accountType!.value}” como tipo de conta, cole 1423470100020202 em “${alibaba.accountField}” e clique em “${alibaba.shareButton!.label}”.`,
      why: 'Compartilhar não custa nada a ninguém nem ocupa a cota de imagens do destinatário. Cada imagem pode ser compartilhada com até 50 contas.',
    },
    receive: {
      title: 'O destinatário encontra a imagem',
      action: ({ words: { alibaba } }) =>
        `vá para “${alibaba.menu.images}” e abra a guia “${alibaba.sharedImages}”: build-farm-whole-machine está lá.`,
      why: 'Não há nada a aceitar: a imagem aparece na hora, na mesma região. Quem a usa assume o risco, a Alibaba Cloud não assume nenhum: use apenas imagens de fontes confiáveis.',
    },
    shareOn: {
      title: 'Ele não pode passá-la adiante',
      action: ({ messages, words: { alibaba } }) =>
        `na linha de build-farm-whole-machine, abra “${messages.list.moreActions}” e leia por que “${alibaba.share}” não está disponível.`,
      why: 'É o proprietário quem decide quem tem a imagem, e a lista na janela dele fica sempre completa: ninguém a recebe por meio de outra conta.',
    },
    create: {
      title: 'Ele cria uma instância com a imagem',
      action: ({ words: { alibaba } }) =>
        `clique em “${alibaba.createInstance}” nessa linha, dê um nome à instância, escolha uma zona que não esteja esgotada e confirme.`,
      why: 'Só agora alguém paga: a cobrança é de quem cria a instância, não do proprietário da imagem.',
    },
    replace: {
      title: 'Ele substitui um disco do sistema',
      action: ({ messages, words: { alibaba } }) =>
        `na linha de studio-preview, que está parada, selecione “${messages.list.moreActions}” > “${alibaba.reinstall}”, escolha build-farm-whole-machine e confirme.`,
      why: 'É o outro uso de uma imagem compartilhada. A instância mantém o ID e o endereço IP; todos os dados do disco antigo se perdem.',
    },
    stop: {
      title: 'O proprietário para de compartilhar',
      action: ({ messages, words: { alibaba } }) =>
        `na janela que continua aberta, clique em “${alibaba.stopSharing}” ao lado de Borealis Studio e confirme. Se você já a fechou, procure em “${messages.list.moreActions}”, na linha da imagem.`,
      why: 'A Alibaba Cloud não exclui uma imagem enquanto uma única conta ainda a tiver. A janela diz antes o que essas contas perdem.',
    },
    delete: {
      title: 'Ele exclui a imagem',
      action: ({ messages }) =>
        `feche as janelas, selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de build-farm-whole-machine, leia o que isso significa e confirme.`,
      why: 'Nada traz uma imagem de volta. Os antigos destinatários também são afetados, como mostram os dois próximos passos.',
    },
    gone: {
      title: 'O destinatário não encontra mais a imagem',
      action: ({ words: { alibaba } }) =>
        `vá para “${alibaba.menu.images}” > “${alibaba.sharedImages}”: build-farm-whole-machine não está mais lá.`,
      why: 'Ele não pode mais consultar a imagem, criar instâncias nem substituir discos do sistema com ela. A instância que criou é dele: continua em execução, e o proprietário da imagem não pode tomá-la de volta.',
    },
    reinitialise: {
      title: 'Nem reinicializa um disco criado com ela',
      action: ({ messages, words: { alibaba } }) =>
        `em “${alibaba.menu.instances}”, assim que o status de studio-preview voltar a ser “${alibaba.instances.states.stopped}”, selecione “${messages.list.moreActions}” > “${alibaba.reinitialisation!.reinitialise}” na linha dela e leia o que a janela diz.`,
      why: 'Reinicializar é gravar a imagem de novo no disco, e ela não existe mais. Para guardar o que está no disco, o destinatário cria a partir da instância uma imagem personalizada própria.',
    },
  },
  end: 'Você compartilhou uma imagem, usou-a das duas maneiras e viu o que a exclusão dela tira dos outros. Scripts fazem o mesmo com ModifyImageSharePermission e DescribeImageSharePermission.',
}
