import type { StartWords } from '../start-words.ts'

export const words: StartWords = {
  what: [
    'Uma imagem de máquina é o disco de um servidor, guardado para que dele se criem novos servidores, e muitas vezes precisa passar de uma conta de nuvem para outra.',
    'Este console mostra como isso se faz em quatro nuvens públicas, para o proprietário que compartilha uma imagem e para o destinatário que a usa.',
    'As nuvens são simuladas no seu navegador, cada uma com suas regras e suas palavras: nada custa nada, nada pode quebrar e você não precisa de conta.',
  ],
  clouds: {
    title: 'Abrir uma nuvem',
    about: {
      tencent: 'Uma imagem vai para até 50 contas e fica disponível para elas na hora, só na própria região.',
      alibaba:
        'Até 50 contas, e ninguém paga por compartilhar. O destinatário também pode trocar um disco do sistema pela imagem.',
      pingan:
        'Até 20 destinatários por nome de usuário, 200 compartilhamentos por dia, e cada um ocupa um lugar na cota de imagens do destinatário.',
      huawei: 'O destinatário, um projeto na região da imagem, é consultado antes, e aceita ou rejeita.',
    },
  },
  stories: {
    title: 'Seguir um roteiro',
    about: 'Um passeio guiado: cada passo aponta o controle real, espera que você o use e diz por que isso importa.',
    allClouds: 'Todas as nuvens',
    every: {
      tencent: {
        name: 'Compartilhar, receber, usar',
        about:
          'Encontre o ID da conta do destinatário, compartilhe uma imagem com ele e crie uma instância do outro lado.',
      },
      alibaba: {
        name: 'Um novo disco do sistema',
        about: 'Compartilhe uma imagem com outra conta e troque por ela o disco do sistema de uma instância.',
      },
      pingan: {
        name: 'Compartilhar por nome de usuário',
        about: 'Limpe os dados, compartilhe em uma página própria e veja o que resta do dia e da cota do destinatário.',
      },
      huawei: {
        name: 'Aceitar ou rejeitar',
        about: 'Responda ao que espera por você, mude de ideia e encontre um cofre para uma imagem de ECS completo.',
      },
      deleting: {
        name: 'O que se perde com a exclusão',
        about: 'Quem perde o quê quando uma imagem compartilhada é excluída, e o que é preciso fazer antes.',
      },
    },
  },
  pairs: {
    title: 'Ver os dois lados ao mesmo tempo',
    about: 'Dois consoles em uma janela. O que um lado faz, o outro mostra em um segundo.',
    otherWorld:
      'Eles foram preparados no mundo do dia a dia. Este navegador tem outro agora, e parte do que mostram pode faltar: em Mundos, no palco, você o troca.',
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
        name: 'O último lugar livre',
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
