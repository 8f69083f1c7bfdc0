import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    origin: {
      title: '接受方查看实例所用的镜像',
      action: ({ words: { tencent } }) =>
        `以 Borealis Studio 的身份，在腾讯云的“${tencent.menu.instances}”中找到实例 studio-site，单击其镜像名称 golden-web-base，再在共享镜像列表中单击该名称。`,
      why: '实例归 Borealis Studio 所有，镜像归 Aurora Games 所有。创建实例时，镜像的全部内容已复制到实例自己的系统盘上。',
    },
    question: {
      title: '所有者准备删除镜像',
      action: ({ messages }) =>
        `以 Aurora Games 的身份，选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${messages.image.delete}”。先只查看窗口中的说明。`,
      why: '凡是会影响他人的操作，都会先说明后果。窗口会说明他人将失去什么，并列出仍可使用该镜像的账号：在取消全部共享之前，腾讯云不会删除镜像。',
    },
    stop: {
      title: '取消对一个接受方的共享',
      action: ({ messages, words: { tencent } }) =>
        `单击“${messages.imageDetails.delete.cancel}”，再单击同一行的“${tencent.stopSharing}”，选择 Borealis Studio（100023470202）并确认。`,
      why: '对 Borealis Studio 来说，这与删除没有区别：看不到该镜像，也无法再用它创建或重装实例。唯一的不同是，所有者还可以重新共享。',
    },
    stillRunning: {
      title: '实例继续运行',
      action: ({ words: { tencent } }) =>
        `以 Borealis Studio 的身份，返回“${tencent.menu.instances}”，查看 studio-site。`,
      why: ({ messages }) =>
        `收回镜像并不能收回实例：实例的系统盘从一开始就是独立的副本。列表会将其镜像标为“${messages.instanceActions.imageGone}”。`,
    },
    noReinstall: {
      title: '但无法再用原镜像重装',
      action: ({ words: { tencent } }) =>
        `单击 studio-site 所在行的“${tencent.reinstall}”，查看窗口中关于当前镜像的说明。`,
      why: '重装系统需要镜像本身，而接受方已无法使用该镜像。可以改用自己可用的其他镜像重装，但系统盘上的数据会全部丢失。',
    },
    ownImage: {
      title: '接受方保留自己的成果',
      action: ({ words: { tencent } }) =>
        `关闭窗口，单击 studio-site 所在行的“${tencent.createImage}”，填写镜像名称并确认。`,
      why: '用实例制作的镜像归接受方自己所有：可以用它创建实例，可以共享，也可以删除，不受原镜像所有者的影响。',
    },
    delete: {
      title: '所有者删除镜像',
      action: ({ messages }) =>
        `以 Aurora Games 的身份，关闭窗口，选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${messages.image.delete}”并确认。`,
      why: 'Cumulus Analytics 仍可使用该镜像，因此控制台会先取消共享，再删除镜像。删除后无法恢复，所有者自己也不例外：web-front-1 和 web-front-2 会继续运行，但无法再用它重装。',
    },
    stillShared: {
      title: '在平安云上查看同样的说明',
      action: ({ messages }) =>
        `以 Aurora Games 的身份，在平安云上（可用下方按钮前往）选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${messages.image.delete}”，查看窗口中的说明。`,
      why: '该镜像仍共享给两个账号，只有取消全部共享后才能删除。平安云的手册中没有相关说明，本控制台同样遵守这一规则，以免有人在不知情的情况下失去镜像。',
    },
    stopAll: {
      title: '先取消全部共享',
      action: ({ messages, words: { pingan } }) =>
        `单击“${messages.imageDetails.delete.cancel}”，再单击同一行的“${pingan.stopSharing}”，勾选“${messages.stopSharing.everyone(2)}”并确认。`,
      why: '在平安云上，共享镜像会占用接受方的镜像配额，取消共享后配额随之释放。接受方的实例会继续运行。',
    },
    deleteAlone: {
      title: '再删除已无人使用的镜像',
      action: ({ messages }) =>
        `关闭窗口，再次选择该行的“${messages.list.moreActions}”>“${messages.image.delete}”并确认。`,
      why: '这次窗口中不再列出任何账号。分两步进行，可以先确认是否有人还需要该镜像：此时还能重新共享，删除之后就不行了。',
    },
    copy: {
      title: '在阿里云上，接受方保留副本',
      action: ({ messages, words: { alibaba } }) =>
        `以 Borealis Studio 的身份，在阿里云${alibaba.regions['cn-shanghai']}地域（可用下方按钮前往）选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${alibaba.copy}”并确认。`,
      why: '在阿里云上，接受方可以在同一地域内复制共享镜像。副本归接受方所有，占用其自己的镜像配额。在不支持复制的云平台上，可以改为用实例制作镜像。',
    },
    deleteForAll: {
      title: '所有者在阿里云上删除镜像',
      action: ({ messages, words: { alibaba } }) =>
        `以 Aurora Games 的身份，在阿里云${alibaba.regions['cn-shanghai']}地域（可用下方按钮前往）选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${messages.image.delete}”并确认。`,
      why: '曾经的接受方无法再查询该镜像，无法再用它创建实例或更换系统盘，已用它创建的实例也无法重新初始化系统盘。这些实例会继续运行。',
    },
    kept: {
      title: '副本仍然保留',
      action: ({ words: { alibaba } }) =>
        `以 Borealis Studio 的身份，进入“${alibaba.menu.images}”>“${alibaba.customImages}”。`,
      why: '自己的副本，别人无法删除。它是另一个镜像，有自己的 ID：由已删除镜像创建的系统盘不能用它重新初始化，但可以用它更换。',
    },
    endsAll: {
      title: '在华为云上，共享随镜像一起终止',
      action: ({ messages }) =>
        `以 Aurora Games 的身份，在华为云上（可用下方按钮前往）选择 golden-web-base 所在行的“${messages.list.moreActions}”>“${messages.image.delete}”。无需确认删除。`,
      why: '华为云无需先取消共享：镜像一经删除，其所有共享立即终止，无论对方已接受、已拒绝还是待确认。因此确认之前，请先看清涉及哪些项目。',
    },
  },
  end: '您已经了解取消共享和删除镜像会让他人失去什么、什么仍会继续运行，以及保留镜像的两种方法：复制镜像，或用实例制作镜像。',
}
