import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    copyProject: {
      title: 'O destinatário copia o ID do projeto',
      action: ({ words: { huawei } }) =>
        `como Borealis Studio, encontre o projeto cn-southwest-2_Image-Sharing em “${huawei.projects!.projects}” e copie o ID com o botão ao lado dele.`,
      why: 'Na Huawei Cloud, uma imagem é compartilhada com um projeto, e não com uma conta. Cada região tem pelo menos um; o proprietário precisa do ID do projeto na região da imagem.',
    },
    withdraw: {
      title: 'O proprietário retira um compartilhamento',
      action: ({ words: { huawei } }) =>
        `como Aurora Games, clique em “${huawei.stopSharing}” na linha de map-tiles-data, selecione Borealis Studio e confirme.`,
      why: 'Este compartilhamento ainda não teve resposta, então ninguém perde nada: a imagem só desaparece das que aguardam a resposta do destinatário.',
    },
    share: {
      title: 'E compartilha a imagem de novo',
      action: ({ words: { huawei } }) =>
        `feche a janela, clique em “${huawei.share}” na mesma linha, cole o ID do projeto 955de6a17ebfd62e2ea5bb84c76cd2f4 em “${huawei.accountId}” e clique em “${huawei.share}”.`,
      why: 'Uma imagem pode ser compartilhada com até 128 projetos; uma imagem de ECS completo, com apenas 10. Compartilhar é só perguntar: o destinatário pode usar a imagem depois de aceitá-la.',
    },
    readCapacity: {
      title: 'Ele verifica o tamanho de uma imagem de ECS completo',
      action: ({ words: { huawei } }) =>
        `feche a janela, abra studio-tools-whole-machine pelo nome e leia “${huawei.vaults!.backupDetails}”.`,
      why: 'Uma imagem de ECS completo vem com o backup do servidor. O disco do sistema e o de dados somam 80 GiB: quem a aceita precisa de um cofre com pelo menos essa capacidade. Avise o destinatário, pois nem todos conseguem vê-la.',
    },
    wrongRegion: {
      title: 'O destinatário procura no lugar errado',
      action: ({ words: { huawei } }) =>
        `como Borealis Studio, vá para “${huawei.menu.images}” e abra a guia “${huawei.sharedImages}”.`,
      why: ({ words: { huawei } }) =>
        `Nada aguarda resposta aqui. É preciso estar na região e no projeto com que a imagem foi compartilhada; senão, ela não aparece. O console diz onde há imagens à espera. Para compartilhar em outra região, o proprietário primeiro usa “${huawei.copy}” e depois compartilha a cópia.`,
    },
    chooseProject: {
      title: 'Ele muda para o projeto',
      action: ({ messages }) =>
        `no topo, em “${messages.shell.region}”, selecione cn-southwest-2_Image-Sharing: Guiyang1, projeto Image-Sharing.`,
      why: 'Três imagens aguardam aqui, em um aviso acima da lista. Elas não estão na própria lista: antes de responder, o destinatário não pode abri-las nem usá-las.',
    },
    acceptOne: {
      title: 'Ele aceita uma imagem',
      action: ({ words: { huawei } }) => `marque matchmaker-base e clique em “${huawei.invitations!.accept}”.`,
      why: 'O destinatário decide quais imagens entram na lista dele. Aceite apenas as de fontes em que você confia: a Huawei Cloud não verifica o que elas contêm.',
    },
    rejectOne: {
      title: 'Ele rejeita outra',
      action: ({ words: { huawei } }) => `marque map-tiles-data e clique em “${huawei.invitations!.reject}”.`,
      why: 'Rejeitar é responder, e não excluir: a imagem continua compartilhada, o proprietário vê a resposta e nada pode ser criado com ela.',
    },
    acceptMachine: {
      title: 'Ele aceita a imagem de ECS completo em um cofre',
      action: ({ words: { huawei } }) =>
        `clique em “${huawei.invitations!.acceptAll}”, escolha vault-servers e clique em “${huawei.vaults!.acceptance.confirm}”.`,
      why: 'O backup da imagem fica em um cofre do próprio destinatário. O tipo de proteção deve ser De backup, e a capacidade, de pelo menos a soma de todos os discos, 80 GiB; a página diz por que cada um dos outros cofres não serve.',
    },
    acceptAgain: {
      title: 'Ele muda de ideia',
      action: ({ words: { huawei } }) =>
        `abra a guia “${huawei.rejectedImages}” e clique em “${huawei.invitations!.acceptAgain}” na linha de map-tiles-data.`,
      why: 'Uma imagem rejeitada pode ser aceita de novo enquanto estiver compartilhada. O contrário também vale: rejeitar uma imagem aceita é o modo de sair do compartilhamento.',
    },
    createServers: {
      title: 'Ele cria servidores com a imagem',
      action: ({ words: { huawei } }) =>
        `em “${huawei.sharedImages}”, clique em “${huawei.createInstance}” na linha de matchmaker-base, dê um nome aos servidores, escolha uma zona que não esteja esgotada e confirme.`,
      why: ({ words: { huawei } }) =>
        `É para isso que servem as imagens de disco do sistema e de ECS completo: criar um ou mais servidores, ou substituir o SO de um servidor existente com “${huawei.reinstall}”. Os servidores são do destinatário e permanecem depois do fim do compartilhamento.`,
    },
    requestDisk: {
      title: 'E um disco de dados com a outra',
      action: ({ words: { huawei } }) =>
        `de volta a “${huawei.sharedImages}”, clique em “${huawei.disks!.requestDisk}” na linha de map-tiles-data, dê um nome ao disco, escolha uma zona e confirme.`,
      why: 'Uma imagem de disco de dados não inicia servidor algum: ela vira um disco novo com o mesmo conteúdo, nunca menor que a imagem.',
    },
    seeAnswers: {
      title: 'O proprietário vê as respostas',
      action: ({ words: { huawei } }) =>
        `como Aurora Games, volte a “${huawei.customImages}” e abra map-tiles-data pelo nome.`,
      why: 'O proprietário vê o que cada projeto respondeu e quando e, mais abaixo, que o destinatário primeiro rejeitou a imagem e depois a aceitou. Ele pode parar de compartilhar quando quiser; os servidores e discos já criados permanecem.',
    },
  },
  end: 'Você compartilhou imagens com um projeto, respondeu por ele de todas as formas, escolheu um cofre adequado e usou o que aceitou.',
}
