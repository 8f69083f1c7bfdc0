import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'Um nome tem de 2 a 128 letras, dígitos, pontos, dois-pontos, sublinhados e hifens. Começa com uma letra, mas não com aliyun nem acs:.',
  description:
    'Uma descrição tem de 2 a 256 caracteres e não começa com http:// nem https://. Depois é possível alterá-la, mas não deixá-la vazia.',
}

const beingMade = 'A imagem ainda está sendo criada. Tente novamente quando estiver com status Normal.'
const noSuchRegion = 'Essa região não existe.'
const noMoreInstances = 'Esta conta não pode ter mais instâncias aqui.'

export const words: CloudWords = {
  product: 'Elastic Compute Service',
  menu: { instances: 'Instâncias', images: 'Imagens', groups: { instances: 'Instâncias e imagens' } },
  customImages: 'Imagens personalizadas',
  sharedImages: 'Imagens compartilhadas',
  rejectedImages: 'Imagens rejeitadas',
  share: 'Compartilhar',
  shareWindow: 'Compartilhar imagem',
  shareButton: { label: 'Compartilhar imagem', verb: 'Compartilhar' },
  stopSharing: 'Parar de compartilhar',
  createInstance: 'Criar instância',
  copy: 'Copiar',
  createImage: 'Criar imagem personalizada',
  reinstall: 'Substituir o disco do sistema',
  terminate: 'Liberar',
  terminated: { one: 'Liberada', several: 'Liberadas' },
  accountInformation: 'Configurações de segurança',
  accountId: 'ID da conta',
  accountField: 'Conta',
  accountType: { label: 'Tipo de conta', value: 'ID da conta da Alibaba Cloud' },
  accountIdHint:
    'O proprietário de uma imagem precisa deste ID para compartilhar com você. Ele pertence à conta da Alibaba Cloud; o ID de um usuário RAM não pode receber imagens.',
  recipientForm: 'Um ID de conta tem 16 dígitos',
  reminders: {
    region:
      'A imagem é compartilhada apenas nesta região, e os destinatários a encontram na mesma região. Para compartilhá-la em outra região, primeiro copie-a para lá e depois compartilhe a cópia.',
    sensitiveData:
      'Antes de compartilhar, exclua da imagem todos os dados e arquivos confidenciais, como senhas e chaves.',
    trust:
      'Você usa imagens compartilhadas por sua conta e risco: a Alibaba Cloud não assume nenhum. Use apenas imagens compartilhadas de fontes confiáveis.',
    quota:
      'Compartilhar não custa nada a ninguém: só paga quem cria uma instância com a imagem. Imagens compartilhadas não ocupam a cota de imagens de quem as recebe.',
  },
  stopConsequence:
    'Essas contas não poderão mais consultar a imagem, criar instâncias ou substituir discos do sistema com ela, nem reinicializar os discos do sistema das instâncias criadas com ela. Essas instâncias continuam em execução.',
  reinstallConsequence:
    'O disco do sistema é substituído por um novo e o antigo é liberado: todos os dados dele se perdem e não podem ser recuperados. A instância mantém o ID, o IP privado e os discos de dados.',
  terminateConsequence:
    'As instâncias liberadas somem com os dados dos discos do sistema e não podem ser recuperadas. As imagens personalizadas criadas a partir delas permanecem.',
  imageGone:
    'Esta imagem foi excluída ou o proprietário não a compartilha mais com você. A instância continua em execução, mas o disco do sistema não pode mais ser reinicializado. Você pode substituir o disco do sistema usando outra imagem ou criar uma imagem personalizada da instância.',
  imageRejected: 'Você rejeitou esta imagem. Aceite-a antes de criar instâncias com ela.',
  ownFromReceived:
    'Esta instância foi criada com uma imagem que outra conta compartilha com você. A imagem personalizada criada a partir dela é sua: você pode compartilhá-la, editá-la, copiá-la e excluí-la.',
  deleteConsequence:
    'Uma imagem excluída não pode ser restaurada. Você e as contas com que ela foi compartilhada não poderão mais consultá-la, criar instâncias ou substituir discos do sistema com ela, nem reinicializar os discos do sistema das instâncias criadas com ela. Essas instâncias continuam em execução.',
  notOffered: {
    edit: 'Só o proprietário pode alterar o nome e a descrição de uma imagem compartilhada.',
    delete: 'Só o proprietário pode excluir uma imagem compartilhada ou parar de compartilhá-la.',
    shareOn: 'Uma imagem que outras pessoas compartilharam com você não pode ser compartilhada com mais ninguém.',
  },
  shareOnlyAvailable: 'Só é possível compartilhar uma imagem com status Normal',
  imageTexts,
  power: {
    start: 'Iniciar',
    stop: 'Parar',
    stopTitle: (instance) => `Parar ${instance}?`,
    stopConsequence:
      'Tudo o que está em execução na instância é encerrado, e ninguém poderá acessá-la até que você a inicie novamente. Os discos e os dados neles permanecem.',
    alreadyRunning: 'A instância já está em execução',
    alreadyStopped: 'A instância já está parada',
    stopFirst: 'Pare a instância primeiro: o disco do sistema só pode ser alterado com ela parada',
    starting: (instance) => `${instance} está sendo iniciada.`,
    stopping: (instance) => `${instance} está sendo parada.`,
    startFailed: 'Não foi possível iniciar a instância.',
    stopFailed: 'Não foi possível parar a instância.',
  },
  reinitialisation: {
    reinitialise: 'Reinicializar o disco do sistema',
    title: (instance) => `Reinicializar o disco do sistema de ${instance}?`,
    consequence: (image) =>
      `O disco do sistema volta ao estado da imagem ${image}: todos os dados gravados desde então se perdem e não podem ser recuperados. A instância mantém o ID, o IP privado e os discos de dados.`,
    imageGone:
      'A imagem deste disco do sistema foi excluída ou o proprietário não a compartilha mais com você: o disco não pode ser reinicializado. Você pode substituir o disco do sistema usando outra imagem. Para guardar o que há nele, crie antes uma imagem personalizada da instância.',
    failed: 'Não foi possível reinicializar o disco do sistema.',
    doing: (instance) => `O disco do sistema de ${instance} está sendo reinicializado.`,
  },
  instances: {
    states: {
      pending: 'Criando',
      running: 'Em execução',
      stopped: 'Parada',
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
    nameForm:
      'Um nome começa com uma letra e tem pelo menos 2 letras, dígitos, pontos, dois-pontos, sublinhados e hifens',
    leaveCreation: 'Sair sem criar instâncias?',
    notWhile: {
      pending: 'A instância ainda está sendo criada: espere até que esteja em execução',
      changing: 'A instância está em alteração: espere até que termine',
      failed: 'Não foi possível criar a instância: só é possível liberá-la',
    },
    imageToInstall: 'Imagem para o novo disco do sistema',
    presentImageRejected: (image) => `Você rejeitou a imagem atual, ${image}. Aceite-a para usá-la de novo.`,
    reinstallFailed: 'Não foi possível substituir o disco do sistema.',
    reinstalling: (instance) => `O disco do sistema de ${instance} está sendo substituído.`,
    happenings: {
      imageCreated: (instance) => `Criou a imagem a partir da instância ${instance}.`,
      created: (n) => (n === 1 ? 'Criou uma instância com a imagem.' : `Criou ${n} instâncias com a imagem.`),
      reinstalled: 'Instalou a imagem no disco do sistema de uma instância.',
    },
  },
  // The API names regions in none of the console's languages but Chinese and English.
  regions: {
    'cn-hangzhou': 'China (Hangzhou)',
    'cn-shanghai': 'China (Xangai)',
    'cn-qingdao': 'China (Qingdao)',
    'cn-beijing': 'China (Pequim)',
    'cn-zhangjiakou': 'China (Zhangjiakou)',
    'cn-huhehaote': 'China (Hohhot)',
    'cn-wulanchabu': 'China (Ulanqab)',
    'cn-shenzhen': 'China (Shenzhen)',
    'cn-guangzhou': 'China (Guangzhou)',
    'cn-chengdu': 'China (Chengdu)',
    'cn-hongkong': 'China (Hong Kong)',
    'ap-southeast-1': 'Singapura',
    'ap-northeast-1': 'Japão (Tóquio)',
    'us-west-1': 'EUA (Vale do Silício)',
    'us-east-1': 'EUA (Virgínia)',
    'eu-central-1': 'Alemanha (Frankfurt)',
  },
  errors: {
    'QuotaExceed.ShareImageUser': 'A imagem já está compartilhada com o máximo de contas que a Alibaba Cloud permite.',
    'QuotaExceed.ShareImage': 'Esta conta já compartilha o máximo de imagens que a Alibaba Cloud permite.',
    'InvalidAccount.NotFound':
      'Não existe conta da Alibaba Cloud com este ID. O ID de um usuário RAM não pode receber imagens: peça o da conta.',
    'InvalidAccount.Forbbiden': 'Esta é a sua própria conta.',
    'InvalidImageId.BidMismatch':
      'Esta conta pertence ao outro site da Alibaba Cloud, o da China ou o internacional, e não pode receber a imagem.',
    ImageUseShared: 'A imagem ainda está compartilhada. Primeiro pare de compartilhá-la com todas as contas.',
    ImageUsingByInstance:
      'Você tem instâncias criadas com esta imagem. Libere-as ou substitua os discos do sistema delas e depois exclua a imagem.',
    SharedImageDeleted:
      'O proprietário excluiu esta imagem ou não a compartilha mais com você: o disco do sistema não pode ser reinicializado. Em vez disso, substitua-o usando outra imagem.',
    'InvalidDiskId.OperationNotSupported':
      'A imagem com que este disco do sistema foi criado foi excluída: ele não pode ser reinicializado. Em vez disso, substitua-o usando outra imagem.',
    'InvalidDiskId.NotFound': 'Esse disco não existe mais. Veja a instância de novo.',
    IncorrectDiskStatus: 'O disco está ocupado com outra operação. Tente novamente quando ela terminar.',
    'InvalidImageId.NotFound':
      'Essa imagem não existe mais nesta região. Ela pode ter sido excluída, ou o proprietário pode ter parado de compartilhá-la.',
    'OperationDenied.ImageNotValid':
      'A imagem não pode ser usada: foi excluída ou desativada, ou não é compartilhada com você.',
    IncorrectImageStatus:
      'O status da imagem não permite isso: ela ainda está sendo criada, falhou ou foi descontinuada, ou a cópia já terminou.',
    ImageIsCreating: beingMade,
    ImageIsImporting: beingMade,
    'InvalidStatus.ImageIsCreating': beingMade,
    'ImageStatus.NotAvailable': 'A imagem não está com status Normal. Tente novamente quando estiver.',
    'InvalidImageName.Duplicated': 'Você já tem uma imagem com este nome nessa região. Escolha outro nome.',
    'InvalidImageName.Malformed': imageTexts.name,
    'InvalidDescription.Malformed': imageTexts.description,
    'InvalidDescription.Emptied':
      'A Alibaba Cloud mantém a descrição de uma imagem quando ela é deixada em branco. Digite outra descrição.',
    'QuotaExceed.Image': 'Esta conta já tem nessa região o máximo de imagens que a Alibaba Cloud permite.',
    'OperationDenied.InvalidImageStatus': 'Uma imagem descontinuada não pode ser compartilhada.',
    'InvalidOperation.ServiceKeyEncryptedImageUnsupported':
      'Uma imagem criptografada com a chave do serviço não pode ser compartilhada. Copie-a com uma chave sua e compartilhe a cópia.',
    AssumeRoleError:
      'Para compartilhar uma imagem criptografada, sua conta precisa antes da função RAM AliyunECSShareEncryptImageDefaultRole.',
    'OperationDeined.EncryptedSnapshot':
      'A imagem é criptografada: não pode ser compartilhada como está e só pode ser copiada com criptografia, o que este console não oferece.',
    'OperationDeined.FullImage': 'Uma imagem criptografada com vários discos não pode ser compartilhada.',
    'OperationDenied.ImageCopying': 'A imagem está sendo copiada. Espere até que termine ou cancele a cópia.',
    'OperationDenied.ImageCopyConflict': 'A imagem já está sendo copiada. Tente novamente quando terminar.',
    IncorrectDestinationRegion: 'A imagem já está nesta região, onde só pode ser copiada com criptografia.',
    'DestinationRegion.NotFound': noSuchRegion,
    RegionNotSupportCopy: 'A Alibaba Cloud não copia imagens de ou para esta região.',
    'OperationDenied.SameRegionOnly':
      'Uma imagem que outras pessoas compartilharam com você só pode ser copiada na própria região.',
    'OperationDenied.EncryptSnapshotAcrossRegion':
      'Uma imagem sem criptografia não pode ser criptografada a caminho de outra região.',
    ImageCreatedNotFromCopy: 'Esta imagem não é uma cópia, portanto não há cópia a cancelar.',
    CancelNotSupported: 'Esta cópia não pode mais ser cancelada.',
    IncorrectInstanceStatus:
      'O status da instância não permite isso. O disco do sistema só pode ser alterado com ela parada; se ela estiver ocupada, espere até que termine.',
    'IncorrectInstanceStatus.Initializing':
      'A instância ainda está sendo criada. Tente novamente quando estiver em execução.',
    'InvalidInstanceId.NotFound': 'Essa instância não existe mais nesta região.',
    'InvalidInstanceName.Malformed': 'O nome de uma instância tem de 2 a 128 caracteres.',
    'InvalidOperation.DeletionProtection': 'Esta instância está protegida contra liberação.',
    'InvalidParam.EncryptedMismatch':
      'Esta imagem compartilhada é criptografada: um disco criado com ela precisa de uma chave sua, que este console não pede.',
    'InvalidZoneId.NotFound': 'Esta zona não pertence à região.',
    'InvalidRegionId.NotFound': noSuchRegion,
    'InvalidSystemDiskSize.LessThanImageSize': 'O disco do sistema é pequeno demais para esta imagem.',
    'QuotaExceed.ElasticQuota': noMoreInstances,
    'QuotaExceed.AfterpayInstance': noMoreInstances,
    'OperationDenied.NoStock': 'Esta zona está esgotada. Escolha outra zona.',
  },
}
