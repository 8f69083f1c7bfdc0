import type { CloudWords } from '../../cloud.ts'

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
  notOffered: {
    edit: 'Não é possível alterar o nome e a descrição das imagens compartilhadas.',
    delete:
      'Uma imagem que outras pessoas compartilharam com você não pode ser excluída; só o proprietário pode cancelar o compartilhamento.',
    shareOn: 'Uma imagem que outras pessoas compartilharam com você não pode ser compartilhada com terceiros.',
  },
  shareOnlyAvailable: 'Só é possível compartilhar uma imagem com status Normal',
  // The API names regions in Chinese and English only.
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
    'UnsupportedOperation.EncryptedImagesNotSupported': 'Uma imagem criptografada não pode ser compartilhada.',
    'InvalidParameter.InstanceImageNotSupport':
      'Uma imagem de máquina inteira, com os discos de dados, não pode ser compartilhada.',
    'InvalidParameterValue.InvalidImageState':
      'A imagem está ocupada ou não está com status Normal. Tente novamente quando estiver.',
    'InvalidParameterValue.InvalidImageId': 'O Tencent Cloud não permite isso para esta imagem.',
    'UnauthorizedOperation.ImageNotBelongToAccount':
      'Só o proprietário de uma imagem pode compartilhá-la ou ver quem tem acesso a ela.',
    'InvalidImageId.NotFound':
      'Essa imagem não existe mais nesta região. Ela pode ter sido excluída, ou o proprietário pode ter cancelado o compartilhamento.',
    'InvalidZone.MismatchRegion': 'Esta zona não pertence à região.',
    InstancesQuotaLimitExceeded: 'Esta conta não pode ter mais instâncias nesta zona.',
    'LimitExceeded.InstanceQuota': 'Esta conta não pode ter mais instâncias nesta zona.',
    'ResourceInsufficient.AvailabilityZoneSoldOut': 'Esta zona está esgotada. Escolha outra zona.',
  },
}
