import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    findId: {
      title: '接受方查看自己的账号 ID',
      action: ({ words: { tencent } }) =>
        `以 Borealis Studio 的身份，单击顶部的账号名称，选择“${tencent.accountInformation}”。`,
      why: '镜像是按账号 ID 共享的。此 ID 必须属于主账号；使用子用户或协作者的 ID 无法接收镜像。',
    },
    copyId: {
      title: '复制账号 ID，交给所有者',
      action: '单击账号 ID 旁的按钮进行复制。',
      why: '实际工作中，接受方会通过邮件或聊天把它发给所有者。这里双方都由您来扮演。',
    },
    openShare: {
      title: '所有者打开共享窗口',
      action: ({ words: { tencent } }) =>
        `以 Aurora Games 的身份，在“${tencent.customImages}”页面单击 lobby-server 所在行的“${tencent.share}”。`,
      why: '只能共享自己的镜像。含有密码、密钥或客户文件的镜像应先清理：对方可以读取其中的全部内容。',
    },
    share: {
      title: '共享镜像',
      action: ({ words: { tencent } }) =>
        `将 Borealis Studio 的 ID 100023470202 粘贴到“${tencent.accountId}”中，单击“${tencent.share}”。`,
      why: '无需对方确认，镜像立即可用，也不占用任何一方的镜像配额。',
    },
    shareAgain: {
      title: '再共享给一个账号',
      action: ({ words: { tencent } }) => `用同样的方法共享给 Drift Labs：输入 100023470404，单击“${tencent.share}”。`,
      why: '每个镜像最多可共享给 50 个账号。窗口中会显示已共享的数量，并列出谁从何时起拥有访问权限。',
    },
    receive: {
      title: '接受方找到镜像',
      action: ({ words: { tencent } }) =>
        `进入“${tencent.menu.images}”，打开“${tencent.sharedImages}”页签：lobby-server 已在其中。`,
      why: '腾讯云不保证共享镜像的完整性或安全性，请仅使用来源可信的镜像。',
    },
    otherRegion: {
      title: '换一个地域查看',
      action: '在顶部将地域切换为上海（ap-shanghai）：那里没有 lobby-server。',
      why: '镜像仅在其所在地域内共享。如需用于其他地域，所有者应先将镜像复制到该地域，再共享复制后的镜像。',
    },
    sameRegion: {
      title: '回到原来的地域',
      action: '将地域切换回广州（ap-guangzhou）。',
      why: '接受方找不到共享镜像时，首先应检查所选的地域。',
    },
    lookInside: {
      title: '查看不能进行的操作',
      action: '单击 lobby-server 的名称，查看该镜像不支持的操作。',
      why: '共享镜像仍归所有者所有：接受方不能更改名称、不能删除，也不能再共享给他人。',
    },
    openCreation: {
      title: '使用镜像',
      action: ({ words: { tencent } }) => `单击“${tencent.createInstance}”。`,
      why: '收到的镜像只用于创建实例，或为已有实例重装系统。',
    },
    create: {
      title: '用镜像创建实例',
      action: ({ words: { tencent } }) => `填写实例名称，选择一个未售罄的可用区，单击“${tencent.createInstance}”。`,
      why: '实例归接受方所有。在其上添加的内容，也可以制作成接受方自己的自定义镜像。',
    },
    cancel: {
      title: '所有者取消共享',
      action: ({ words: { tencent } }) =>
        `单击 lobby-server 所在行的“${tencent.stopSharing}”，选择 Borealis Studio（100023470202）并确认。`,
      why: '窗口会先说明接受方将失去什么。只有不再共享给任何账号的镜像才能删除。',
    },
    gone: {
      title: '接受方不再拥有该镜像',
      action: ({ words: { tencent } }) => `查看“${tencent.sharedImages}”：lobby-server 已不在其中。`,
      why: '接受方不能再用它创建任何实例，已经创建的实例会继续运行。',
    },
    lastSlot: {
      title: '所有者用掉最后一个名额',
      action: ({ words: { tencent } }) =>
        `match-server-partners 已共享给 49 个账号，单击其所在行的“${tencent.share}”，将它共享给 100023470202。`,
      why: '第 50 个账号是最后一个。此后该行显示 50 / 50。',
    },
    full: {
      title: '再共享给一个账号就超出上限',
      action: '在同一窗口中再输入 100023470404，看看提交之前窗口如何提示。',
      why: '第 51 个账号会被腾讯云拒绝。如需空出名额，请先取消与其他账号的共享。',
    },
  },
  end: '您已经查到账号 ID、共享了镜像、接收并使用了它、取消了共享，也遇到了 50 个账号的上限。',
}
