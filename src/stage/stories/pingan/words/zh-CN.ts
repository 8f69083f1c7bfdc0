import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    openImages: {
      title: '所有者进入镜像页面',
      action: ({ words: { pingan } }) => `以 Aurora Games 的身份，在菜单中选择“${pingan.menu.images}”。`,
      why: '只能共享自己的自定义镜像。他人共享给您的镜像不能再次共享。',
    },
    chooseRegion: {
      title: '选择目标地域',
      action: ({ words: { pingan } }) => `在顶部将地域切换为${pingan.regions['Region-southChina']}。`,
      why: '不支持跨地域共享镜像。如需共享到其他地域，请先将镜像复制到目标地域，再共享复制后的镜像。',
    },
    openSharing: {
      title: '打开共享页面',
      action: ({ words: { pingan } }) =>
        `在“${pingan.customImages}”页签中，单击 lobby-server 所在行的“${pingan.share}”。`,
      why: '共享前请清理镜像中的敏感数据和文件：使用该镜像创建实例的人，可以读取其中的全部内容。',
    },
    copyUsername: {
      title: '接受方查看自己的用户名',
      action: ({ words: { pingan } }) =>
        `以 Cumulus Analytics 的身份，单击顶部的账号名称，选择“${pingan.accountInformation}”，然后单击用户名旁的按钮进行复制。`,
      why: '平安云按主账号的用户名指定接受方，子账号无法接收镜像。',
    },
    share: {
      title: '所有者共享镜像',
      action: ({ words: { pingan } }) =>
        `账号类型保持“${pingan.accountType!.value}”，将 cumulus.analytics 粘贴到“${pingan.accountId}”中，单击“${pingan.shareButton!.label}”。`,
      why: '每个镜像最多可共享给 20 个接受方，每个账号每天最多共享 200 次。页面会显示这两项计数，并列出已共享的用户名。',
    },
    receive: {
      title: '接受方找到镜像',
      action: ({ words: { pingan } }) =>
        `进入“${pingan.menu.images}”，打开“${pingan.sharedImages}”页签：lobby-server 已在其中。`,
      why: '共享镜像不占用共享者的配额，但会占用接受方的配额：页面显示镜像 6 / 6，已没有余量。',
    },
    shareOn: {
      title: '收到的镜像不能再次共享',
      action: ({ messages, words: { pingan } }) =>
        `在 lobby-server 所在行打开“${messages.list.moreActions}”，查看“${pingan.share}”为何不可用。`,
      why: '镜像始终归所有者所有。因此所有者的列表总能看到全部接受方，不会有人经由他人得到镜像。',
    },
    create: {
      title: '用镜像创建实例',
      action: ({ words: { pingan } }) =>
        `单击该行的“${pingan.createInstance}”，填写实例名称，选择一个未售罄的可用区，然后确认。`,
      why: '实例的费用由接受方承担，而不是镜像所有者。实例归接受方所有，共享结束后也会保留。',
    },
    openAlmostFull: {
      title: '所有者打开另一个镜像',
      action: ({ words: { pingan } }) =>
        `返回“${pingan.customImages}”，单击 match-server-partners 所在行的“${pingan.share}”。`,
      why: '该镜像已共享给 19 个接受方，还剩 1 个名额。页面在提交之前就会说明。',
    },
    noQuota: {
      title: '接受方的配额已满',
      action: ({ words: { pingan } }) =>
        `在这里同样输入 cumulus.analytics，单击“${pingan.shareButton!.label}”，查看用户名旁的失败原因。`,
      why: '镜像还有名额，接受方的配额却已用完，平安云因此拒绝共享。请保持页面不变，输入的内容会保留，稍后可以重试。',
    },
    leave: {
      title: '接受方放弃一个镜像',
      action: ({ messages, words: { pingan } }) =>
        `在“${pingan.sharedImages}”页签中，选择 lobby-server 所在行的“${messages.list.moreActions}”>“${pingan.leaving!.leave}”并确认。`,
      why: '接受方也可以自行取消共享镜像，从而释放配额。此操作无法自行撤销，只有所有者可以再次共享。',
    },
    retry: {
      title: '所有者重试',
      action: ({ messages }) => `单击“${messages.shareModal.retry(1)}”。`,
      why: '配额已有余量。这是该镜像的第 20 个接受方，也是最后一个：在取消某个共享之前，第 21 个会被拒绝。',
    },
    stop: {
      title: '所有者取消共享',
      action: ({ words: { pingan } }) => `在下方列表中，单击 cumulus.analytics 旁的“${pingan.stopSharing}”并确认。`,
      why: '所有者同样可以随时取消共享。接受方的配额随之释放，但今日已用的两次共享仍计入 200 次之内。',
    },
  },
  end: '您已经按用户名共享了镜像，遇到了接受方配额已满的情况，并从双方各取消了一次共享。',
}
