import type { CloudWords } from '../../words.ts'

const signIn = 'A Ping An Cloud não aceita a assinatura desta solicitação.'

export const words: CloudWords = {
  product: 'Ping An Cloud ECS',
  menu: { instances: 'Instâncias', images: 'Imagem', groups: { images: 'Imagens e snapshots' } },
  customImages: 'Imagens personalizadas',
  sharedImages: 'Imagens compartilhadas',
  rejectedImages: 'Imagens rejeitadas',
  share: 'Compartilhar',
  shareWindow: 'Compartilhar imagens',
  shareButton: { label: 'Compartilhar imagens', verb: 'Compartilhar' },
  stopSharing: 'Cancelar compartilhamento',
  createInstance: 'Criar instância',
  copy: 'Copiar',
  createImage: 'Criar imagem personalizada',
  reinstall: 'Reinstalar o sistema',
  terminate: 'Liberar',
  terminated: { one: 'Liberada', several: 'Liberadas' },
  accountInformation: 'Informações da conta',
  accountId: 'Nome de usuário',
  accountType: { label: 'Tipo de conta', value: 'Conta principal' },
  accountIdHint:
    'O proprietário de uma imagem precisa deste nome de usuário para compartilhar com você: na Ping An Cloud, ele está nas informações básicas. Ele pertence à conta principal; uma subconta não pode receber imagens.',
  recipientForm:
    'Um nome de usuário começa com uma letra e tem de 2 a 64 letras, dígitos, pontos, hifens, sublinhados e @',
  reminders: {
    region:
      'A imagem é compartilhada apenas nesta região, e os destinatários a encontram na mesma região. Para compartilhá-la em outra região, primeiro copie-a para lá e depois compartilhe a cópia.',
    sensitiveData: 'Antes de compartilhar, remova da imagem os dados e arquivos confidenciais, como senhas e chaves.',
    trust:
      'A Ping An Cloud não diz que verifica o conteúdo das imagens compartilhadas. Use apenas imagens compartilhadas de fontes em que você confia.',
    quota:
      'Uma imagem compartilhada não ocupa a sua cota de imagens, mas ocupa a do destinatário. Quem cria instâncias ECS com ela paga por essas instâncias.',
  },
  stopConsequence:
    'Essas contas não verão mais a imagem nem poderão criar instâncias ECS com ela, e ela deixa de ocupar a cota de imagens delas. As instâncias que elas já criaram continuam em execução.',
  reinstallConsequence: 'Todos os dados do disco do sistema se perdem e não podem ser recuperados.',
  terminateConsequence:
    'As instâncias liberadas somem com os dados dos discos do sistema e não podem ser recuperadas. As imagens personalizadas criadas a partir delas permanecem.',
  imageGone:
    'Esta imagem foi excluída ou não é mais compartilhada com você. A instância continua em execução, e você pode criar uma imagem personalizada a partir dela.',
  imageRejected: 'Você rejeitou esta imagem. Aceite-a antes de criar instâncias com ela.',
  ownFromReceived:
    'Esta instância foi criada com uma imagem que outra conta compartilha com você. A imagem personalizada criada a partir dela é sua: você pode compartilhá-la, editá-la, copiá-la e excluí-la.',
  deleteConsequence:
    'Uma imagem excluída não pode ser restaurada, e ninguém poderá mais criar instâncias ECS com ela. As instâncias já criadas com ela continuam em execução. Ter de cancelar antes todos os compartilhamentos é uma regra deste console: o manual da Ping An Cloud nada diz sobre isso.',
  notOffered: {
    edit: 'Só o proprietário pode alterar o nome e a descrição de uma imagem compartilhada.',
    delete:
      'Só o proprietário pode excluir uma imagem compartilhada. Se você não precisa dela, pode cancelá-la para você.',
    shareOn: 'Uma imagem que outras pessoas compartilharam com você não pode ser compartilhada com mais ninguém.',
  },
  shareOnlyAvailable: 'Só é possível compartilhar uma imagem com status Normal',
  allowance: {
    used: (used, limit) => `Usados hoje: ${used} de ${limit} compartilhamentos.`,
    resets: (time) => `A contagem recomeça: ${time}. Considera-se o dia do calendário de UTC+8.`,
    tooMany: (adding, left) =>
      `${adding === 1 ? 'É 1 compartilhamento' : `São ${adding} compartilhamentos`}, e ${left === 0 ? 'não resta nenhum' : left === 1 ? 'só resta 1' : `só restam ${left}`} hoje: a Ping An Cloud recusará os demais.`,
    unread:
      'Não foi possível ler quantos compartilhamentos restam hoje. A Ping An Cloud decide quando você compartilhar.',
  },
  leaving: {
    leave: 'Cancelar imagem compartilhada',
    title: (image) => `Cancelar a imagem compartilhada ${image}?`,
    consequence:
      'A imagem sai da sua lista e você não poderá mais criar instâncias ECS com ela. Ela deixa de ocupar a sua cota de imagens. Você não pode desfazer isso: só o proprietário pode compartilhar a imagem com você de novo. As instâncias que você já criou continuam em execução.',
    rejectInstead:
      'Se você só quer tirá-la da lista, rejeite-a: isso você pode desfazer, mas a imagem continua ocupando a sua cota de imagens.',
    failed: 'Não foi possível cancelar a imagem compartilhada.',
    cancel: 'Manter a imagem',
    left: (image) => `${image} não é mais compartilhada com você e não ocupa mais a sua cota de imagens.`,
  },
  quotaUse: (used, limit) => `${used} de ${limit} imagens, contando as que outros compartilham com você`,
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
    leaveCreation: 'Sair sem criar instâncias?',
    notWhile: {
      pending: 'A instância ainda está sendo criada: espere até que esteja em execução',
      changing: 'A instância está em alteração: espere até que termine',
      failed: 'Não foi possível criar a instância: só é possível liberá-la',
    },
    imageToInstall: 'Imagem para reinstalar',
    presentImageRejected: (image) => `Você rejeitou a imagem atual, ${image}. Aceite-a para usá-la de novo.`,
    reinstallFailed: 'Não foi possível reinstalar a instância.',
    reinstalling: (instance) => `${instance} está sendo reinstalada.`,
    happenings: {
      imageCreated: (instance) => `Criou a imagem a partir da instância ${instance}.`,
      created: (n) => (n === 1 ? 'Criou uma instância com a imagem.' : `Criou ${n} instâncias com a imagem.`),
      reinstalled: 'Reinstalou uma instância com a imagem.',
    },
  },
  regions: {
    'Region-southChina': 'Sul da China (Shenzhen)',
    'Region-eastChina': 'Leste da China (Xangai)',
    'Region-hongKong': 'Hong Kong',
    'Region-singapore': 'Singapura',
  },
  errors: {
    MissingParameter: 'Falta na solicitação algo de que a Ping An Cloud precisa.',
    InvalidParameter: 'A Ping An Cloud não aceita o que foi informado.',
    InvalidAccessKey: 'A Ping An Cloud não conhece a chave de acesso desta conta.',
    SignatureDoesNotMatch: signIn,
    TimestampExpired: 'A Ping An Cloud recusa a solicitação por causa do horário. Confira o relógio deste computador.',
    NonceUsed: signIn,
    RequestLimitExceeded: 'Solicitações demais em pouco tempo. Espere um momento e tente novamente.',
    RegionNotFound: 'Essa região não existe.',
    ImageNotFound:
      'Essa imagem não existe mais nesta região. Ela pode ter sido excluída ou não é mais compartilhada com você.',
    ImageNotShareable:
      'Só podem ser compartilhadas as suas próprias imagens personalizadas, com status Normal e sem criptografia.',
    ImageNotOwned:
      'Só o proprietário de uma imagem pode fazer isso. Uma imagem que outras pessoas compartilharam com você não pode ser compartilhada adiante.',
    ImageNotCopyable: 'Uma imagem criptografada não pode ser copiada.',
    ImageNotAvailable: 'A imagem não está com status Normal. Tente novamente quando estiver.',
    ImageNameDuplicate: 'Você já tem uma imagem com este nome nessa região. Escolha outro nome.',
    ImageQuotaExceeded:
      'A sua cota de imagens está cheia: ela conta as suas imagens e as que outros compartilham com você. Antes exclua ou cancele algumas.',
    ImageStillShared: 'A imagem ainda está compartilhada. Primeiro cancele todos os compartilhamentos.',
    UserNotFound: 'Não existe conta da Ping An Cloud com este nome de usuário.',
    UserIsSelf: 'Esta é a sua própria conta.',
    UserNotMaster: 'Esta é uma subconta. Peça o nome de usuário da conta principal dela.',
    ShareAlreadyExists: 'A imagem já está compartilhada com esta conta.',
    ShareNotFound: 'A imagem não está mais compartilhada com esta conta.',
    ShareTenantQuotaExceeded: 'A imagem já está compartilhada com o máximo de contas que a Ping An Cloud permite.',
    ShareDailyQuotaExceeded:
      'Esta conta já usou todos os compartilhamentos de hoje. Você poderá compartilhar de novo quando começar o próximo dia.',
    RecipientImageQuotaExceeded:
      'A cota de imagens desta conta está cheia. Antes ela precisa excluir imagens próprias ou cancelar imagens compartilhadas.',
    ZoneNotFound: 'Esta zona não pertence à região.',
    ZoneSoldOut: 'Esta zona está esgotada. Escolha outra zona.',
    InstanceNotFound: 'Essa instância não existe mais nesta região.',
    InstanceBusy: 'A instância está ocupada com outra operação. Tente novamente quando ela terminar.',
    InstanceQuotaExceeded: 'Esta conta não pode ter mais instâncias nesta zona.',
  },
}
