import type { CloudWords } from '../../words.ts'

/** Said before something is sent, and when the cloud refuses it. */
const imageTexts = {
  name: 'Um nome tem letras, dígitos, hifens, pontos, sublinhados e espaços, sem espaço no começo ou no fim.',
  description: 'Uma descrição não pode ter quebras de linha, < ou >.',
}

export const words: CloudWords = {
  product: 'Huawei Cloud',
  menu: {
    instances: 'Elastic Cloud Server',
    images: 'Image Management Service',
    disks: 'Elastic Volume Service',
    vaults: 'Cloud Backup and Recovery',
  },
  customImages: 'Imagens privadas',
  sharedImages: 'Imagens compartilhadas',
  rejectedImages: 'Imagens rejeitadas',
  share: 'Compartilhar',
  shareWindow: 'Compartilhar imagem',
  stopSharing: 'Parar de compartilhar',
  createInstance: 'Criar ECS',
  copy: 'Replicar',
  createImage: 'Criar imagem',
  reinstall: 'Trocar o SO',
  terminate: 'Excluir',
  terminated: { one: 'Excluído', several: 'Excluídos' },
  accountInformation: 'Minhas credenciais',
  accountId: 'ID do projeto',
  accountIdHint:
    'O proprietário de uma imagem precisa do ID do seu projeto na mesma região para compartilhar com você. Cada região tem um projeto, e uma conta pode ter outros.',
  recipientForm: 'O ID de um projeto tem 32 dígitos e letras de a até f',
  reminders: {
    region:
      'A imagem só é compartilhada dentro desta região: quem recebe informa um projeto que tem aqui e encontra a imagem ao mudar para ele. Para compartilhar em outra região, replique a imagem para lá e compartilhe a cópia.',
    sensitiveData:
      'Antes de compartilhar, confira se a imagem não contém dados confidenciais, como senhas, chaves ou arquivos de clientes.',
    trust:
      'Aceite e use apenas imagens compartilhadas de fontes em que você confia. A Huawei Cloud não verifica o que elas contêm.',
    quota: 'Imagens compartilhadas não ocupam a sua cota de imagens.',
  },
  stopConsequence:
    'Estes projetos deixarão de ver a imagem e de criar servidores ou discos com ela, e não poderão trocar o SO de um servidor por ela. Os servidores e discos já criados continuam funcionando.',
  reinstallConsequence:
    'O servidor é desligado e o disco do sistema é substituído: todos os dados nele são perdidos. O servidor mantém o ID, o endereço IP privado e os discos de dados.',
  terminateConsequence: 'Um servidor excluído não pode ser recuperado.',
  imageGone:
    'Esta imagem foi excluída ou o proprietário não a compartilha mais com você. O servidor continua funcionando e você pode criar uma imagem a partir dele, mas o SO só pode ser trocado por outra imagem.',
  imageRejected: 'Você rejeitou esta imagem. Aceite-a antes de usá-la.',
  ownFromReceived:
    'Este servidor foi criado com uma imagem que outro projeto compartilha com você. A imagem que você criar a partir dele é sua: você pode compartilhar, editar, replicar e excluir.',
  deleteConsequence:
    'Uma imagem excluída não pode ser recuperada, e todo compartilhamento dela termina, respondido ou não. Ninguém mais pode criar servidores ou discos com ela. Os já criados continuam funcionando.',
  sharesThatEnd: (n) => `Compartilhamentos que terminam com a imagem: ${n}`,
  notOffered: {
    edit: 'Só o proprietário pode alterar o nome e a descrição de uma imagem compartilhada.',
    delete: 'Só o proprietário pode excluir uma imagem compartilhada. Se você não a quer, pode rejeitá-la.',
    shareOn: 'Uma imagem que outros compartilharam com você não pode ser compartilhada com mais ninguém.',
  },
  shareOnlyAvailable: 'Só uma imagem no estado Normal pode ser compartilhada',
  imageTexts,
  shareCopies: {
    title: 'Compartilhar as cópias',
    hint: 'Em cada região, quem recebe tem outro projeto, com um ID próprio: peça o ID do projeto de lá e compartilhe cada cópia na região dela.',
  },
  answers: {
    recipients: 'Compartilhada com',
    counts: {
      pending: (n) => `${n} a confirmar`,
      accepted: (n) => (n === 1 ? '1 aceitou' : `${n} aceitaram`),
      rejected: (n) => (n === 1 ? '1 rejeitou' : `${n} rejeitaram`),
    },
    answer: 'Resposta',
    invited: 'Convite em',
    answered: 'Resposta em',
    next: 'Agora a Huawei Cloud pergunta a quem recebe se aceita a imagem. É preciso mudar para esta região e para o projeto cujo ID você informou, abrir Imagens compartilhadas e responder lá. Só depois disso a imagem aparece na lista.',
    nextForWholeMachine:
      'Para aceitar esta imagem de ECS completo é preciso um cofre de backup de servidores com pelo menos a capacidade mostrada em Detalhes do backup. Informe essa capacidade: nem todos que recebem conseguem vê-la.',
  },
  backups: {
    of: (backup, server) => `Backup ${backup} do servidor ${server}`,
    disks: { system: 'Disco do sistema', data: 'Disco de dados' },
    needed: (capacity) =>
      `${capacity} no total. Para aceitar esta imagem, um projeto precisa de um cofre de backup de servidores com pelo menos esta capacidade.`,
    failed: 'Não foi possível ler o backup desta imagem.',
    unreadable:
      'A Huawei Cloud não mostra a este projeto o backup desta imagem. Pergunte ao proprietário quanto os discos somam.',
  },
  instances: {
    states: {
      pending: 'Criando',
      running: 'Em execução',
      stopped: 'Parado',
      changing: 'Em alteração',
      failed: 'Com falha',
    },
    name: 'Nome do ECS',
    type: 'Especificação',
    count: 'Número de servidores',
    none: 'Você não tem servidores neste projeto.',
    unread: 'Não foi possível ler seus servidores.',
    creating: (n) => (n === 1 ? 'Um servidor está sendo criado.' : `${n} servidores estão sendo criados.`),
    createFailed: 'Não foi possível criar os servidores.',
    nameForm: 'Um nome tem letras, dígitos, hifens, pontos e sublinhados',
    leaveCreation: 'Sair sem criar servidores?',
    notWhile: {
      pending: 'O servidor ainda está sendo criado: espere até que esteja em execução',
      changing: 'O servidor está em alteração: espere até que termine',
      failed: 'Não foi possível criar o servidor',
    },
    imageToInstall: 'Nova imagem',
    presentImageRejected: (image) => `Você rejeitou a imagem atual, ${image}. Aceite-a para usá-la de novo.`,
    reinstallFailed: 'Não foi possível trocar o SO.',
    reinstalling: (server) => `O SO de ${server} está sendo trocado.`,
    happenings: {
      imageCreated: (server) => `Criou a imagem a partir do servidor ${server}.`,
      created: (n) => (n === 1 ? 'Criou um servidor com a imagem.' : `Criou ${n} servidores com a imagem.`),
      reinstalled: 'Trocou o SO de um servidor pela imagem.',
    },
  },
  invitations: {
    acceptAll: 'Aceitar todas',
    accept: 'Aceitar',
    reject: 'Rejeitar',
    acceptAgain: 'Aceitar',
    unanswered: 'Você ainda não respondeu se quer esta imagem. Aceite-a antes de usá-la.',
    statuses: { pending: 'A confirmar', accepted: 'Aceita', rejected: 'Rejeitada' },
    prompt: {
      label: 'Imagens que outros compartilham com você',
      waiting: (n) => (n === 1 ? '1 imagem aguarda a sua resposta.' : `${n} imagens aguardam a sua resposta.`),
      images: 'Imagens que aguardam a sua resposta',
      selectAll: 'Selecionar todas as que aguardam',
      chooseFirst: 'Selecione primeiro imagens que aguardam',
      ownerProject: 'Projeto do proprietário',
      failed: 'Não foi possível ler as imagens que aguardam a sua resposta.',
      alsoElsewhere: 'Também há imagens à sua espera em outras regiões:',
      onlyElsewhere: 'Nenhuma imagem aguarda a sua resposta aqui, mas há algumas em outras regiões:',
      waitingIn: (region, n) => `${region}: ${n} ${n === 1 ? 'imagem' : 'imagens'}`,
    },
    count: (n) => (n === 1 ? '1 imagem aguarda a sua resposta' : `${n} imagens aguardam a sua resposta`),
    countElsewhere: (n) =>
      n === 1
        ? '1 imagem aguarda a sua resposta em outras regiões'
        : `${n} imagens aguardam a sua resposta em outras regiões`,
    accepting: (n) => `Aceitando ${n} ${n === 1 ? 'imagem' : 'imagens'}…`,
    rejecting: (n) => `Rejeitando ${n} ${n === 1 ? 'imagem' : 'imagens'}…`,
    accepted: (images) => `Aceitas: ${images}.`,
    rejected: (images) => `Rejeitadas: ${images}.`,
    notAccepted: (n) =>
      `${n === 1 ? '1 imagem não foi aceita' : `${n} imagens não foram aceitas`}. Selecione e tente de novo:`,
    notRejected: (n) =>
      `${n === 1 ? '1 imagem não foi rejeitada' : `${n} imagens não foram rejeitadas`}. Selecione e tente de novo:`,
    nothingReceived:
      'Não há imagem compartilhada aqui. Se você espera uma, confira se está na região e no projeto certos: devem ser aqueles com que a imagem foi compartilhada.',
    rejection: {
      title: (n, image) => (n === 1 ? `Rejeitar ${image}?` : `Rejeitar ${n} imagens?`),
      consequence:
        'A imagem vai para Imagens rejeitadas, e nada mais pode ser criado com ela. Os servidores e discos que você já criou continuam funcionando. Você pode aceitá-la de novo lá enquanto o proprietário a compartilhar.',
      retry: (n) => `Tentar de novo com ${n}`,
      cancel: 'Cancelar',
    },
    aboutRejected:
      'As imagens rejeitadas não ficam na sua lista e nada pode ser criado com elas. Os proprietários veem a sua resposta. Você pode aceitá-las de novo enquanto estiverem compartilhadas.',
  },
  vaults: {
    vaults: 'Cofres de backup de servidores',
    createVault: 'Criar cofre',
    acceptWholeMachine: 'Aceitar imagem de ECS completo',
    backupDetails: 'Detalhes do backup',
    rejectWholeMachine:
      'O backup de uma imagem de ECS completo é retirado do seu cofre. Para aceitar a imagem de novo, você precisará outra vez de um cofre.',
    list: {
      empty: 'Você não tem cofres nesta região e neste projeto.',
      failed: 'Não foi possível ler os seus cofres.',
      search: 'Buscar nome ou ID',
      capacity: 'Capacidade',
      used: 'Usado',
      free: 'Livre',
      protects: 'Tipo de proteção',
      holds: 'Tipo de objeto',
      states: {
        available: 'Disponível',
        lock: 'Bloqueado',
        frozen: 'Congelado',
        deleting: 'Em exclusão',
        error: 'Com erro',
      },
      protections: { backup: 'De backup', replication: 'De replicação', hybrid: 'De backup em nuvem híbrida' },
      objects: {
        server: 'Servidor',
        disk: 'Disco',
        workspace: 'Área de trabalho',
        file: 'Arquivo',
      },
    },
    creation: {
      name: 'Nome do cofre',
      nameRequired: 'Informe um nome',
      nameTooLong: (max) => `No máximo ${max} caracteres`,
      size: 'Capacidade (GiB)',
      sizeRange: (min, max) => `Informe um número inteiro de ${min} a ${max}`,
      kind: 'O cofre é para backups de servidores: o tipo de proteção é De backup, e o tipo de objeto é Servidor.',
      failed: 'Não foi possível criar o cofre.',
      cancel: 'Cancelar',
      leave: 'Sair sem criar o cofre?',
      created: (vault) => `O cofre ${vault} foi criado.`,
    },
    acceptance: {
      about:
        'Uma imagem de ECS completo vem com o backup do servidor, que fica em um cofre seu. Escolha um com tipo de proteção De backup e capacidade de pelo menos a soma de todos os discos do backup.',
      images: 'Imagens de ECS completo a aceitar',
      needs: (size) => `Precisa de um cofre de pelo menos ${size}`,
      reading: 'Lendo o tamanho do backup…',
      sizeUnknown:
        'Não é possível ler aqui o tamanho do backup. Pergunte ao proprietário, que encontra a capacidade de cada disco em Detalhes do backup da imagem: o cofre precisa de pelo menos a soma.',
      vault: 'Cofre de backup de servidores',
      vaultOf: (image) => `Cofre para ${image}`,
      sameForAll: 'O cofre escolhido para todas',
      option: (vault, size, free) => `${vault} (${size}, ${free} livres)`,
      unfit: (vault, reason) => `${vault}: ${reason}`,
      chooseFirst: 'Escolha um cofre',
      reasons: {
        protects: 'O tipo de proteção não é De backup',
        holds: 'O tipo de objeto não é Servidor',
        state: 'Não pode ser usado no estado atual',
        size: (needed) => `A capacidade é menor que os ${needed} necessários`,
        gone: 'Este cofre não existe mais',
      },
      littleFree: (vault, free, needed) =>
        `${vault} tem ${free} livres, e são necessários ${needed}. É possível aceitar, pois conta a capacidade total, mas pode faltar espaço para backups posteriores.`,
      confirm: 'Confirmar',
      retry: (n) => `Tentar de novo com ${n}`,
      cancel: 'Cancelar',
      accepted: 'Aceita',
      alreadyAccepted: (image) => `${image} está aceita.`,
      needsNone: (image) => `${image} não é uma imagem de ECS completo e não precisa de cofre: aceite-a na lista.`,
      unknown: (id) =>
        `Nenhuma imagem ${id} aguarda a sua resposta aqui. O proprietário pode ter deixado de compartilhá-la, ou ela foi compartilhada com outra região ou outro projeto.`,
      nothingToDo: 'Não há imagem de ECS completo a aceitar aqui.',
      noVault: 'Você ainda não tem cofres aqui. Crie um: ele já fica escolhido.',
      noneFits: (needed) =>
        `Nenhum dos seus cofres serve. Crie um${needed === undefined ? '' : ` de pelo menos ${needed}`}: ele já fica escolhido.`,
      leave: 'Sair sem aceitar?',
    },
  },
  disks: {
    disks: 'Discos',
    requestDisk: 'Criar disco de dados',
    notForServers:
      'Esta é a imagem de um disco de dados: com ela se criam discos de dados, não servidores. Escolha outra imagem.',
    states: { creating: 'Criando', available: 'Disponível', 'in-use': 'Em uso', failed: 'Erro' },
    type: 'Tipo de disco',
    types: { GPSSD: 'SSD de uso geral', SSD: 'E/S ultra-alta', SAS: 'E/S alta', ESSD: 'SSD extremo' },
    search: 'Buscar nome, ID ou imagem',
    none: 'Você não tem discos neste projeto. Um disco de dados é criado com uma imagem de disco de dados.',
    unread: 'Não foi possível ler seus discos.',
    imageGone:
      'Esta imagem foi excluída ou o proprietário não a compartilha mais com você. O disco e tudo o que está nele continuam como estão.',
    name: 'Nome do disco',
    size: 'Capacidade (GiB)',
    sizes: (least, most) => `De ${least} a ${most} GiB: não menos que a imagem`,
    sizeRequired: 'Insira a capacidade',
    count: 'Número de discos',
    requestFailed: 'Não foi possível criar os discos de dados.',
    leaveRequest: 'Sair sem criar um disco de dados?',
    creating: (n) =>
      n === 1
        ? 'Um disco de dados está sendo criado e estará em'
        : `${n} discos de dados estão sendo criados e estarão em`,
  },
  projects: {
    projects: 'Projetos',
    region: 'Região',
    name: 'Nome do projeto',
    here: 'Este projeto',
    search: 'Buscar região, nome ou ID do projeto',
    none: 'Esta conta não tem projetos.',
    unread: 'Não foi possível ler os projetos.',
  },
  regions: {
    'cn-north-4': 'CN Norte-Pequim4',
    'cn-north-9': 'CN Norte-Ulanqab1',
    'cn-east-3': 'CN Leste-Xangai1',
    'cn-east-2': 'CN Leste-Xangai2',
    'cn-south-1': 'CN Sul-Guangzhou',
    'cn-southwest-2': 'CN Sudoeste-Guiyang1',
    'ap-southeast-1': 'CN-Hong Kong',
    'ap-southeast-2': 'AP-Bangcoc',
    'ap-southeast-3': 'AP-Singapura',
    'af-south-1': 'AF-Joanesburgo',
  },
  errors: {
    'APIGW.0802': 'Esta conta não tem um projeto com este nome.',
    'IMG.0009': 'Você já tem uma imagem com este nome lá. Escolha outro nome.',
    'IMG.0015': 'Este projeto tem tantas imagens quantas pode ter.',
    'IMG.0027':
      'Esta imagem não existe mais aqui. Ela pode ter sido excluída, ou o proprietário pode ter deixado de compartilhá-la.',
    'IMG.0003': imageTexts.name,
    'IMG.0054': imageTexts.description,
    'IMG.0046': 'A imagem não está no estado Normal. Tente de novo quando estiver.',
    'IMG.0047': 'Só o proprietário de uma imagem pode fazer isto.',
    'IMG.0067': 'Este não é um ID de projeto da Huawei Cloud.',
    'IMG.0076': 'Este é o seu próprio projeto.',
    'IMG.0088': 'A imagem já está compartilhada com tantos projetos quantos a Huawei Cloud permite.',
    'IMG.0089': 'Uma imagem pública não pode ser compartilhada.',
    'IMG.0092': 'Só o proprietário pode excluir uma imagem compartilhada.',
    'IMG.0098': 'Uma imagem criptografada não pode ser compartilhada.',
    'IMG.0106': 'Só o proprietário de uma imagem pode compartilhá-la.',
    'IMG.0108': 'Não há projeto com este ID nesta região. Peça o ID de um projeto nesta região.',
    'IMG.0113': 'A imagem não está mais compartilhada com este projeto.',
    'IMG.0114': 'O proprietário não compartilha mais esta imagem com você.',
    'IMG.0135':
      'Esta imagem de ECS completo não pode ser compartilhada: ela depende de um backup do tipo antigo ou de um que outra pessoa compartilha.',
    'IMG.0143': 'Uma imagem criptografada não pode ser replicada para outra região.',
    'IMG.0144': 'Esta imagem não existe mais aqui.',
    'IMG.0145': 'Você não tem um projeto com este nome naquela região.',
    'IMG.0151':
      'O IMS não pode gravar naquela região por você: crie uma agência chamada ims_admin_agency que permita isso e tente de novo.',
    'IMG.0182': 'A capacidade deste cofre é menor que a soma dos discos do backup.',
    'IMG.0184': 'Este cofre não existe mais. Escolha outro.',
    'IMG.0185': 'Este cofre tem tantos servidores quantos pode ter.',
    'IMG.0188': 'Este cofre não pode ser usado agora.',
    'IMG.0189': 'Uma imagem de ECS completo precisa de um cofre de replicação naquela região.',
    'IMG.0193': 'Este cofre não é de backup de servidores.',
    'Ecs.0005': 'A Huawei Cloud não consegue criar um servidor com estes dados.',
    'Ecs.0031':
      'Esta imagem não existe mais aqui. Ela pode ter sido excluída, ou o proprietário pode ter deixado de compartilhá-la.',
    'Ecs.0032': 'A imagem não está no estado Normal. Tente de novo quando estiver.',
    'Ecs.0100': 'O servidor está ocupado com outra operação. Tente de novo quando ela terminar.',
    'Ecs.0114': 'Este servidor não existe mais aqui.',
    'Ecs.0319': 'Não resta nada deste tipo nesta zona. Escolha outra zona.',
    'EVS.1003': 'O nome é longo demais: cabem 250 bytes, e um caractere chinês ocupa três.',
    'EVS.1010': 'Este tamanho não é possível.',
    'EVS.2046': 'Esta imagem não existe mais aqui ou não é de um disco de dados.',
    'EVS.5400': 'A Huawei Cloud não consegue criar um disco com esta imagem.',
  },
}
