import type { StartWords } from '../start-words.ts'

export const words: StartWords = {
  what: [
    'Uma imagem de máquina é o disco de um servidor, guardado para que novos servidores possam ser criados a partir dele, e muitas vezes precisa passar de uma conta de nuvem para outra.',
    'Este console mostra como isso se faz em quatro nuvens públicas, para o proprietário que compartilha uma imagem e para o destinatário que a usa.',
    'As nuvens são simuladas no seu navegador, cada uma com as suas regras e os seus termos: nada tem custo, não há o que estragar e você não precisa de conta.',
  ],
  clouds: {
    title: 'Abrir uma nuvem',
    about: {
      tencent: 'Uma imagem vai para até 50 contas e fica disponível para elas na hora, só na própria região.',
      alibaba:
        'Até 50 contas, e ninguém paga por compartilhar. O destinatário também pode substituir um disco do sistema com a imagem.',
      pingan:
        'Até 20 destinatários por nome de usuário, 200 compartilhamentos por dia, e cada um ocupa uma vaga na cota de imagens do destinatário.',
      huawei: 'O destinatário, um projeto na região da imagem, é consultado antes, e aceita ou rejeita.',
    },
  },
  stories: {
    title: 'Seguir um roteiro',
    about: 'Um tour guiado: cada passo aponta o controle real, espera que você o use e diz por que isso importa.',
    allClouds: 'Todas as nuvens',
    every: {
      tencent: {
        name: 'Compartilhar, receber, usar',
        about:
          'Encontre o ID da conta do destinatário, compartilhe uma imagem com ele e crie uma instância do outro lado.',
      },
      alibaba: {
        name: 'Compartilhar, usar e excluir',
        about: 'O que se pode fazer com uma imagem compartilhada e o que a exclusão dela tira de quem a usou.',
      },
      pingan: {
        name: 'Compartilhar por nome de usuário',
        about:
          'Uma página de compartilhamento com dois limites, um destinatário com a cota cheia e um compartilhamento que cada lado pode encerrar.',
      },
      huawei: {
        name: 'Aceitar ou rejeitar',
        about:
          'Compartilhe com um projeto, responda por ele na região certa, encontre um cofre para uma imagem de ECS completo e use o que foi aceito.',
      },
      deleting: {
        name: 'Excluir: o que se perde, o que fica',
        about:
          'O que parar de compartilhar e excluir tira dos outros nas quatro nuvens, o que continua em execução e como um destinatário mantém uma imagem.',
      },
    },
  },
  pairs: {
    title: 'Ver os dois lados ao mesmo tempo',
    about: 'Dois consoles em uma janela. O que um lado faz, o outro mostra em até um segundo.',
    otherWorld:
      'Estes pares foram preparados no mundo “Dia a dia”. Este navegador agora tem outro, e parte do que eles mostram pode faltar: escolha um mundo em “Mundos”, no palco de demonstração.',
    every: {
      handOver: {
        name: 'Uma imagem troca de mãos',
        about: 'Compartilhe uma imagem à esquerda: ela aparece à direita.',
      },
      lastSlot: {
        name: 'A corrida pela última vaga',
        about:
          'A mesma conta duas vezes, em uma imagem compartilhada com 49 de 50: compartilhe dos dois lados, e um deles é recusado.',
      },
      deleting: {
        name: 'O fim de uma imagem',
        about:
          'À esquerda, pare de compartilhar e exclua a imagem; à direita, veja o que as instâncias já não podem fazer.',
      },
      fullQuota: {
        name: 'A última vaga na cota',
        about:
          'Na cota do destinatário cabe mais uma imagem: o primeiro compartilhamento a ocupa, o seguinte é recusado.',
      },
      answering: {
        name: 'Consultado antes',
        about: 'Três imagens esperam à direita. Aceite e rejeite, e veja à esquerda quem respondeu o quê.',
      },
    },
  },
  notAffiliated: 'Este projeto não tem vínculo com nenhuma das nuvens; os nomes pertencem a elas.',
}
