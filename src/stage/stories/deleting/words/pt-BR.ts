import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    origin: {
      title: 'O destinatário vê com que imagem a instância foi criada',
      action: ({ words: { tencent } }) =>
        `como Borealis Studio no Tencent Cloud, encontre a instância studio-site em “${tencent.menu.instances}”, clique no nome da imagem dela, golden-web-base, e mais uma vez nesse nome na lista de imagens compartilhadas.`,
      why: 'A instância é de Borealis Studio; a imagem, de Aurora Games. Quando a instância foi criada, todo o conteúdo da imagem foi copiado para um disco do sistema próprio.',
    },
    question: {
      title: 'O proprietário pede a exclusão da imagem',
      action: ({ messages }) =>
        `como Aurora Games, selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de golden-web-base. Por enquanto, apenas leia o que a janela diz.`,
      why: 'Nada que prejudique outros acontece sem aviso. A janela diz o que eles perdem e lista quem ainda tem a imagem: o Tencent Cloud só a exclui depois que todos os compartilhamentos são cancelados.',
    },
    stop: {
      title: 'Ele tira a imagem de um destinatário',
      action: ({ messages, words: { tencent } }) =>
        `clique em “${messages.imageDetails.delete.cancel}” e depois em “${tencent.stopSharing}” na mesma linha, selecione Borealis Studio (100023470202) e confirme.`,
      why: 'Para Borealis Studio, isso equivale a uma exclusão: não vê mais a imagem, não cria nada com ela nem a usa para reinstalar. A única diferença é que o proprietário pode compartilhá-la de novo.',
    },
    stillRunning: {
      title: 'A instância continua em execução',
      action: ({ words: { tencent } }) =>
        `como Borealis Studio, volte a “${tencent.menu.instances}” e veja studio-site.`,
      why: ({ messages }) =>
        `Não se toma de volta uma instância por meio da imagem: o disco do sistema é uma cópia desde o início. Sobre a imagem, a lista passa a dizer “${messages.instanceActions.imageGone}”.`,
    },
    noReinstall: {
      title: 'Mas não pode ser reinstalada com a imagem dela',
      action: ({ words: { tencent } }) =>
        `clique em “${tencent.reinstall}” na linha de studio-site e leia o que a janela diz sobre a imagem atual.`,
      why: 'Para reinstalar é preciso a própria imagem, que não está mais ao alcance do destinatário. Qualquer outra imagem que ele tenha serve, mas todos os dados do disco do sistema se perdem.',
    },
    ownImage: {
      title: 'O destinatário guarda o que construiu',
      action: ({ words: { tencent } }) =>
        `feche a janela, clique em “${tencent.createImage}” na linha de studio-site, dê um nome à imagem e confirme.`,
      why: 'A imagem criada a partir da instância é do próprio destinatário: ele pode criar instâncias com ela, compartilhá-la e excluí-la, faça o que fizer o proprietário da primeira.',
    },
    delete: {
      title: 'O proprietário exclui a imagem',
      action: ({ messages }) =>
        `como Aurora Games, feche a janela, selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de golden-web-base e confirme.`,
      why: 'Cumulus Analytics ainda tem a imagem; por isso o console primeiro cancela o compartilhamento e depois a exclui. Não há como restaurá-la. O proprietário também a perde: web-front-1 e web-front-2 continuam em execução, sem imagem com que reinstalá-las.',
    },
    stillShared: {
      title: 'Na Ping An Cloud, ele lê o mesmo aviso',
      action: ({ messages }) =>
        `como Aurora Games na Ping An Cloud (o botão abaixo leva até lá), selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de golden-web-base e leia o que a janela diz.`,
      why: 'Duas contas têm a imagem, e ela só pode ser excluída quando ninguém mais tem acesso. O manual da Ping An Cloud nada diz sobre isso; o console segue a regra também lá, para que ninguém perca uma imagem sem que se perceba.',
    },
    stopAll: {
      title: 'Ele cancela antes todos os compartilhamentos',
      action: ({ messages, words: { pingan } }) =>
        `clique em “${messages.imageDetails.delete.cancel}” e depois em “${pingan.stopSharing}” na mesma linha, selecione “${messages.stopSharing.everyone(2)}” e confirme.`,
      why: 'Na Ping An Cloud, os destinatários recebem algo de volta: a imagem compartilhada ocupa a cota de imagens deles, que agora fica livre. As instâncias deles continuam em execução.',
    },
    deleteAlone: {
      title: 'Depois exclui uma imagem que ninguém mais tem',
      action: ({ messages }) =>
        `feche a janela, selecione outra vez “${messages.list.moreActions}” > “${messages.image.delete}” nessa linha e confirme.`,
      why: 'Desta vez a janela não lista ninguém. Entre os dois passos há tempo para saber se a imagem faz falta a alguém: ainda é possível compartilhá-la de novo. Depois da exclusão, não.',
    },
    copy: {
      title: 'Na Alibaba Cloud, o destinatário guarda uma cópia',
      action: ({ messages, words: { alibaba } }) =>
        `como Borealis Studio na Alibaba Cloud, em ${alibaba.regions['cn-shanghai']} (o botão abaixo leva até lá), selecione “${messages.list.moreActions}” > “${alibaba.copy}” na linha de golden-web-base e confirme.`,
      why: 'Aqui o destinatário pode copiar uma imagem compartilhada dentro da região dela. A cópia é dele e ocupa a cota de imagens dele. Onde isso não é possível, uma imagem criada a partir de uma instância serve ao mesmo fim.',
    },
    deleteForAll: {
      title: 'O proprietário também exclui a imagem lá',
      action: ({ messages, words: { alibaba } }) =>
        `como Aurora Games na Alibaba Cloud, em ${alibaba.regions['cn-shanghai']} (o botão abaixo leva até lá), selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de golden-web-base e confirme.`,
      why: 'Os antigos destinatários não podem mais consultar a imagem, criar instâncias ou substituir discos do sistema com ela, nem reinicializar um disco do sistema criado com ela. As instâncias deles continuam em execução.',
    },
    kept: {
      title: 'A cópia continua lá',
      action: ({ words: { alibaba } }) =>
        `como Borealis Studio, vá para “${alibaba.menu.images}” > “${alibaba.customImages}”.`,
      why: 'Ninguém mais pode excluir a cópia de outra conta. Ela é outra imagem, com ID próprio: um disco criado com a imagem excluída não pode ser reinicializado com ela, mas pode ser substituído usando-a.',
    },
    endsAll: {
      title: 'Na Huawei Cloud, os compartilhamentos terminam com a imagem',
      action: ({ messages }) =>
        `como Aurora Games na Huawei Cloud (o botão abaixo leva até lá), selecione “${messages.list.moreActions}” > “${messages.image.delete}” na linha de golden-web-base. Não é preciso confirmar.`,
      why: 'Aqui não é preciso parar nada antes: excluir a imagem encerra de uma vez todos os compartilhamentos, aceitos, rejeitados ou ainda sem resposta. Por isso, leia de quem são antes de confirmar.',
    },
  },
  end: 'Você viu o que parar de compartilhar e excluir tiram, o que mesmo assim continua em execução e dois modos de guardar uma imagem: uma cópia ou uma imagem criada a partir de uma instância.',
}
