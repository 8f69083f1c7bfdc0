import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: '所有者进入镜像页面',
      action: ({ words: { alibaba } }) => `以 Aurora Games 的身份，在菜单中选择“${alibaba.menu.images}”。`,
      why: '只能共享自己账号下的自定义镜像。他人共享给您的镜像在单独的页签中，始终归其所有者所有。',
    },
    chooseRegion: {
      title: '选择地域',
      action: ({ words: { alibaba } }) => `在顶部将地域切换为${alibaba.regions['cn-hangzhou']}。`,
      why: '镜像不能跨地域共享。如果对方需要在其他地域使用，请先将镜像复制到该地域，再共享复制后的镜像。',
    },
    openShare: {
      title: '打开共享窗口',
      action: ({ messages, words: { alibaba } }) =>
        `在 build-farm-whole-machine 所在行选择“${messages.list.moreActions}”>“${alibaba.share}”。`,
      why: '窗口会先提醒您：共享前请删除镜像中的敏感数据和文件。使用该镜像创建实例的人，可以读取其中的全部内容。',
    },
    copyId: {
      title: '接受方查看自己的账号 ID',
      action: ({ words: { alibaba } }) =>
        `以 Borealis Studio 的身份，单击顶部的账号名称，选择“${alibaba.accountInformation}”，然后单击 ID 旁的按钮进行复制。`,
      why: '所有者需要的是阿里云账号（主账号）的 ID，共 16 位数字。使用 RAM 用户的 ID 会共享失败。',
    },
    share: {
      title: '所有者共享镜像',
      action: ({ words: { alibaba } }) =>
        `账号类型保持“${alibaba.accountType!.value}”，将 1423470100020202 粘贴到“${alibaba.accountField}”中，单击“${alibaba.shareButton!.label}”。`,
      why: '共享不收取任何费用，也不占用对方的镜像配额。每个镜像最多可共享给 50 个账号。',
    },
    receive: {
      title: '接受方找到镜像',
      action: ({ words: { alibaba } }) =>
        `进入“${alibaba.menu.images}”，打开“${alibaba.sharedImages}”页签：build-farm-whole-machine 已在其中。`,
      why: '无需确认，在相同地域立即可见。使用共享镜像的风险由使用者自行承担，阿里云不承担任何风险，请仅使用来源可信的镜像。',
    },
    shareOn: {
      title: '收到的镜像不能再共享',
      action: ({ messages, words: { alibaba } }) =>
        `在 build-farm-whole-machine 所在行打开“${messages.list.moreActions}”，查看“${alibaba.share}”为何不可用。`,
      why: '镜像共享给谁只由所有者决定，所有者窗口中的列表因此总是完整的：不会有人经由他人得到镜像。',
    },
    create: {
      title: '用镜像创建实例',
      action: ({ words: { alibaba } }) =>
        `单击该行的“${alibaba.createInstance}”，填写实例名称，选择一个未售罄的可用区，然后确认。`,
      why: '到这一步才产生费用：谁创建实例，谁付费，镜像所有者无需付费。',
    },
    replace: {
      title: '用镜像更换系统盘',
      action: ({ messages, words: { alibaba } }) =>
        `studio-preview 已停止，在其所在行选择“${messages.list.moreActions}”>“${alibaba.reinstall}”，选择 build-farm-whole-machine 并确认。`,
      why: '这是共享镜像的另一种用途。实例的 ID 和 IP 地址保持不变，原系统盘上的数据会全部丢失。',
    },
    stop: {
      title: '所有者取消共享',
      action: ({ messages, words: { alibaba } }) =>
        `在仍打开的窗口中，单击 Borealis Studio 旁的“${alibaba.stopSharing}”并确认。如果窗口已关闭，可在镜像所在行的“${messages.list.moreActions}”中找到该操作。`,
      why: '只要镜像还共享给任何一个账号，阿里云就不允许删除。窗口会先说明这些账号将失去什么。',
    },
    delete: {
      title: '删除镜像',
      action: ({ messages }) =>
        `关闭窗口，在 build-farm-whole-machine 所在行选择“${messages.list.moreActions}”>“${messages.image.delete}”，阅读删除的影响后确认。`,
      why: '镜像删除后无法恢复，曾经的接受方也会受到影响，接下来的两步就会看到。',
    },
    gone: {
      title: '接受方再也找不到该镜像',
      action: ({ words: { alibaba } }) =>
        `进入“${alibaba.menu.images}”>“${alibaba.sharedImages}”：build-farm-whole-machine 已不在其中。`,
      why: '接受方无法再查询该镜像，也无法再用它创建实例或更换系统盘。实例则归接受方自己所有，会继续运行，镜像所有者无法收回。',
    },
    reinitialise: {
      title: '由它创建的系统盘也无法重新初始化',
      action: ({ messages, words: { alibaba } }) =>
        `在“${alibaba.menu.instances}”中，待 studio-preview 恢复为“${alibaba.instances.states.stopped}”后，在其所在行选择“${messages.list.moreActions}”>“${alibaba.reinitialisation!.reinitialise}”，查看窗口中的说明。`,
      why: '重新初始化就是把镜像再次写入系统盘，而镜像已不存在。如需保留盘上的内容，接受方可以用该实例创建自己的自定义镜像。',
    },
  },
  end: '您已经共享了镜像、用它创建了实例并更换了系统盘，也看到了删除镜像对他人的影响。脚本可通过 ModifyImageSharePermission 和 DescribeImageSharePermission 完成同样的操作。',
}
