import type { CloudWords } from '../../words.ts'

export const words: CloudWords = {
  product: 'Cloud Virtual Machine',
  menu: { instances: 'Instâncias', images: 'Imagens' },
  customImages: 'Imagem personalizada',
  sharedImages: 'Imagem compartilhada',
  rejectedImages: 'Imagens rejeitadas',
  share: 'Compartilhar',
  shareWindow: 'Imagem compartilhada',
  stopSharing: 'Cancelar compartilhamento',
  createInstance: 'Criar instância',
  copy: 'Copiar',
  createImage: 'Criar imagem personalizada',
  reinstall: 'Reinstalar',
  terminate: 'Encerrar',
  terminated: { one: 'Encerrada', several: 'Encerradas' },
  accountInformation: 'Informações da conta',
  accountId: 'ID da conta',
  accountIdHint:
    'O proprietário de uma imagem precisa deste ID para compartilhar com você. Ele pertence à conta raiz; o ID de um subusuário ou colaborador não pode receber imagens.',
  recipientForm: 'Um ID de conta tem de 7 a 12 dígitos',
  reminders: {
    region:
      'A imagem é compartilhada apenas nesta região, e os destinatários a encontram na mesma região. Para compartilhá-la em outra região, primeiro copie-a para lá e depois compartilhe a cópia.',
    sensitiveData:
      'Antes de compartilhar, verifique se a imagem não contém dados confidenciais, como senhas, chaves ou arquivos de clientes.',
    trust:
      'O Tencent Cloud não garante a integridade ou a segurança das imagens compartilhadas. Use apenas imagens compartilhadas de fontes confiáveis.',
    quota: 'As imagens compartilhadas não ocupam sua própria cota de imagens.',
  },
  stopConsequence:
    'Essas contas não verão mais a imagem nem poderão criar instâncias com ela ou usá-la para reinstalar instâncias. As instâncias que elas já criaram continuam em execução.',
  reinstallConsequence:
    'Todos os dados do disco do sistema desta instância serão apagados e não poderão ser recuperados. A instância mantém o ID, o IP privado e os discos de dados.',
  terminateConsequence:
    'As instâncias encerradas são liberadas com os dados dos discos do sistema e não podem ser recuperadas. As imagens personalizadas criadas a partir delas permanecem.',
  imageGone:
    'Esta imagem foi excluída ou o proprietário não a compartilha mais com você. A instância continua em execução e você pode criar uma imagem personalizada a partir dela, mas só é possível reinstalá-la com outra imagem.',
  imageRejected: 'Você rejeitou esta imagem. Aceite-a antes de criar instâncias com ela.',
  ownFromReceived:
    'Esta instância foi criada com uma imagem que outra conta compartilha com você. A imagem personalizada criada a partir dela é sua: você pode compartilhá-la, editá-la, copiá-la e excluí-la.',
  deleteConsequence:
    'Uma imagem excluída não pode ser restaurada. Ninguém poderá mais criar instâncias com ela ou usá-la para reinstalar instâncias. As instâncias já criadas com ela continuam em execução.',
  notOffered: {
    edit: 'Não é possível alterar o nome e a descrição das imagens compartilhadas.',
    delete:
      'Uma imagem que outras pessoas compartilharam com você não pode ser excluída; só o proprietário pode cancelar o compartilhamento.',
    shareOn: 'Uma imagem que outras pessoas compartilharam com você não pode ser compartilhada com terceiros.',
  },
  shareOnlyAvailable: 'Só é possível compartilhar uma imagem com status Normal',
  // The API names regions in Chinese and English only.
  instances: {
    states: {
      pending: 'Criando',
      running: 'Em execução',
      stopped: 'Desligada',
      changing: 'Em alteração',
      failed: 'Falha na criação',
    },
    name: 'Nome da instância',
    type: 'Tipo de instância',
    count: 'Número de instâncias',
    none: 'Você não tem instâncias nesta região.',
    unread: 'Não foi possível ler suas instâncias.',
    creating: (n) => (n === 1 ? 'Uma instância está sendo criada.' : `${n} instâncias estão sendo criadas.`),
    createFailed: 'Não foi possível criar as instâncias.',
    leaveCreation: 'Sair sem criar instâncias?',
    notWhile: {
      pending: 'A instância ainda está sendo criada: espere até que esteja em execução',
      changing: 'A instância está em alteração: espere até que termine',
      failed: 'Não foi possível criar a instância: só é possível encerrá-la',
    },
    imageToInstall: 'Imagem para reinstalar',
    presentImageRejected: (image) => `Você rejeitou a imagem atual, ${image}. Aceite-a para reinstalar com ela.`,
    reinstallFailed: 'Não foi possível reinstalar a instância.',
    reinstalling: (instance) => `${instance} está sendo reinstalada.`,
    happenings: {
      imageCreated: (instance) => `Criou a imagem a partir da instância ${instance}.`,
      created: (n) => (n === 1 ? 'Criou uma instância com a imagem.' : `Criou ${n} instâncias com a imagem.`),
      reinstalled: 'Reinstalou uma instância com a imagem.',
    },
  },
  regions: {
    'ap-guangzhou': 'Sul da China (Guangzhou)',
    'ap-shanghai': 'Leste da China (Xangai)',
    'ap-nanjing': 'Leste da China (Nanjing)',
    'ap-beijing': 'Norte da China (Pequim)',
    'ap-chengdu': 'Sudoeste da China (Chengdu)',
    'ap-chongqing': 'Sudoeste da China (Chongqing)',
    'ap-hongkong': 'Hong Kong/Macau/Taiwan (Hong Kong, China)',
    'ap-singapore': 'Sudeste Asiático (Singapura)',
    'ap-jakarta': 'Sudeste Asiático (Jacarta)',
    'ap-bangkok': 'Sudeste Asiático (Bangkok)',
    'ap-seoul': 'Nordeste Asiático (Seul)',
    'ap-tokyo': 'Nordeste Asiático (Tóquio)',
    'na-siliconvalley': 'Oeste dos EUA (Vale do Silício)',
    'na-ashburn': 'Leste dos EUA (Virgínia)',
    'eu-frankfurt': 'Europa (Frankfurt)',
    'sa-saopaulo': 'América do Sul (São Paulo)',
  },
  errors: {
    OverQuota: 'A imagem já está compartilhada com o máximo de contas que o Tencent Cloud permite.',
    'InvalidAccountId.NotFound': 'Não existe conta do Tencent Cloud com este ID.',
    'InvalidAccountIs.YourSelf': 'Esta é a sua própria conta.',
    'FailedOperation.AccountIsYourSelf': 'Esta é a sua própria conta.',
    'FailedOperation.NotMasterAccount': 'Este é um subusuário ou colaborador. Peça o ID da conta raiz dele.',
    'FailedOperation.AccountAlreadyExists': 'A imagem já está compartilhada com esta conta.',
    'FailedOperation.BYOLImageShareFailed': 'Uma imagem com licença própria (BYOL) não pode ser compartilhada.',
    'UnsupportedOperation.EncryptedImagesNotSupported':
      'Uma imagem criptografada não pode ser compartilhada nem copiada para outra região.',
    'InvalidParameter.InstanceImageNotSupport':
      'Uma imagem de máquina inteira, com os discos de dados, não pode ser compartilhada nem copiada para outra região.',
    'InvalidParameterValue.InvalidImageState':
      'A imagem está ocupada ou não está com status Normal. Tente novamente quando estiver.',
    'InvalidParameterValue.InvalidImageId': 'O Tencent Cloud não permite isso para esta imagem.',
    'UnauthorizedOperation.ImageNotBelongToAccount':
      'Só o proprietário de uma imagem pode compartilhá-la ou ver quem tem acesso a ela.',
    'InvalidImageId.NotFound':
      'Essa imagem não existe mais nesta região. Ela pode ter sido excluída, ou o proprietário pode ter cancelado o compartilhamento.',
    'InvalidImageId.InShared':
      'A imagem ainda está compartilhada. Ela só pode ser excluída depois que todos os compartilhamentos forem cancelados.',
    'InvalidImageId.IncorrectState': 'A imagem está ocupada. Tente novamente quando estiver com status Normal.',
    'InvalidImageName.Duplicate': 'Você já tem uma imagem com este nome nesta região. Escolha outro nome.',
    'InvalidParameterValue.InvalidImageIdIsShared':
      'Uma imagem que outras pessoas compartilharam com você não pode ser excluída.',
    'InvalidParameterValue.TooLarge': 'O nome ou a descrição é mais longo do que o Tencent Cloud permite.',
    'UnsupportedOperation.SharedImageModifyUnsupported':
      'Não é possível alterar o nome e a descrição de uma imagem que outras pessoas compartilharam com você.',
    'InvalidZone.MismatchRegion': 'Esta zona não pertence à região.',
    InstancesQuotaLimitExceeded: 'Esta conta não pode ter mais instâncias nesta zona.',
    'LimitExceeded.InstanceQuota': 'Esta conta não pode ter mais instâncias nesta zona.',
    'ResourceInsufficient.AvailabilityZoneSoldOut': 'Esta zona está esgotada. Escolha outra zona.',
    ImageQuotaLimitExceeded: 'Esta conta já tem na região o máximo de imagens que o Tencent Cloud permite.',
    'InvalidParameterValue.InvalidRegion': 'A imagem já está nesta região.',
    'InvalidRegion.Unavailable': 'O Tencent Cloud não copia imagens entre a China continental e outras regiões.',
    'InvalidInstanceId.NotFound': 'Essa instância não existe mais nesta região.',
    'OperationDenied.InstanceOperationInProgress':
      'A instância está ocupada com outra operação. Tente novamente quando ela terminar.',
    'UnsupportedOperation.InstanceStatePending':
      'A instância ainda está sendo criada. Tente novamente quando estiver em execução.',
  },
}
