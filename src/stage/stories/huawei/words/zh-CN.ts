import type { StoryTexts } from '../../story.ts'
import type { words as english } from './en.ts'

export const words: StoryTexts<keyof (typeof english)['steps']> = {
  steps: {
    copyProject: {
      title: '接受方复制项目ID',
      action: ({ words: { huawei } }) =>
        `以 Borealis Studio 的身份，在“${huawei.projects!.projects}”中找到项目 cn-southwest-2_Image-Sharing，单击项目ID旁的按钮进行复制。`,
      why: '在华为云上，镜像共享给项目，而不是账号。每个区域至少有一个项目，所有者需要的是镜像所在区域的项目ID。',
    },
    withdraw: {
      title: '所有者撤回待确认的共享',
      action: ({ words: { huawei } }) =>
        `以 Aurora Games 的身份，单击 map-tiles-data 所在行的“${huawei.stopSharing}”，勾选 Borealis Studio 并确认。`,
      why: '对方尚未处理该共享，因此不会失去任何资源：镜像只是从对方待确认的镜像中消失。',
    },
    share: {
      title: '再次共享该镜像',
      action: ({ words: { huawei } }) =>
        `关闭窗口，单击同一行的“${huawei.share}”，将项目ID 955de6a17ebfd62e2ea5bb84c76cd2f4 粘贴到“${huawei.accountId}”中，再单击“${huawei.share}”。`,
      why: '一个镜像最多可共享给128个项目，整机镜像最多10个。共享只是发出询问，对方接受后才能使用该镜像。',
    },
    readCapacity: {
      title: '查看整机镜像的磁盘容量',
      action: ({ words: { huawei } }) =>
        `关闭窗口，单击镜像名称 studio-tools-whole-machine，在详情页面查看“${huawei.vaults!.backupDetails}”。`,
      why: '整机镜像关联云备份，系统盘和数据盘容量总和为80 GiB，接受方的存储库容量不应小于此值。对方不一定能看到该容量，请告知对方。',
    },
    wrongRegion: {
      title: '接受方看不到待接受的镜像',
      action: ({ words: { huawei } }) =>
        `以 Borealis Studio 的身份，进入“${huawei.menu.images}”，单击“${huawei.sharedImages}”页签。`,
      why: ({ words: { huawei } }) =>
        `此处没有待确认的镜像。所选的区域和项目必须与镜像共享的目标一致，否则看不到待接受的共享镜像；页面会提示哪里有。如需共享到其他区域，所有者应先进行“${huawei.copy}”，再共享复制后的镜像。`,
    },
    chooseProject: {
      title: '切换区域和项目',
      action: ({ messages }) =>
        `在顶部的“${messages.shell.region}”中选择 cn-southwest-2_Image-Sharing，即“贵阳一 > Image-Sharing”项目。`,
      why: '列表上方提示有三个镜像待您确认。待确认的共享镜像不会显示在列表中，处理之前既不能打开，也不能使用。',
    },
    acceptOne: {
      title: '接受部分镜像',
      action: ({ words: { huawei } }) => `勾选 matchmaker-base，单击“${huawei.invitations!.accept}”。`,
      why: '接受后，镜像将显示在共享镜像列表中，由接受方自行决定接受哪些。请只接受来源可信的镜像，华为云不对镜像内容进行检查。',
    },
    rejectOne: {
      title: '拒绝部分镜像',
      action: ({ words: { huawei } }) => `勾选 map-tiles-data，单击“${huawei.invitations!.reject}”。`,
      why: '拒绝并不会删除镜像：共享依然存在，所有者可以看到您的答复，而您无法用它创建任何资源。',
    },
    acceptMachine: {
      title: '接受整机镜像，选择存储库',
      action: ({ words: { huawei } }) =>
        `单击“${huawei.invitations!.acceptAll}”，在“${huawei.vaults!.acceptWholeMachine}”页面选择 vault-servers，单击“${huawei.vaults!.acceptance.confirm}”。`,
      why: '整机镜像所属的备份存放在接受方自己的存储库中。“保护类型”必须为“备份”，容量应不小于系统盘和数据盘容量总和，即80 GiB；页面会说明其他存储库为何不可用。',
    },
    acceptAgain: {
      title: '再次接受被拒绝的镜像',
      action: ({ words: { huawei } }) =>
        `打开“${huawei.rejectedImages}”，单击 map-tiles-data 所在行的“${huawei.invitations!.acceptAgain}”。`,
      why: '只要镜像仍在共享，被拒绝的镜像就支持再次被接受。反之亦然：已接受的镜像之后也可以拒绝，接受方就是这样退出共享的。',
    },
    createServers: {
      title: '使用共享镜像创建云服务器',
      action: ({ words: { huawei } }) =>
        `在“${huawei.sharedImages}”页签中，单击 matchmaker-base 所在行的“${huawei.createInstance}”，填写云服务器名称，选择一个未售罄的可用区，然后确认。`,
      why: ({ words: { huawei } }) =>
        `系统盘镜像和整机镜像可用于创建一台或多台云服务器，也可为已有云服务器“${huawei.reinstall}”。云服务器归接受方所有，共享终止后也会保留。`,
    },
    requestDisk: {
      title: '使用数据盘镜像申请数据盘',
      action: ({ words: { huawei } }) =>
        `返回“${huawei.sharedImages}”页签，单击 map-tiles-data 所在行的“${huawei.disks!.requestDisk}”，填写磁盘名称，选择可用区，然后确认。`,
      why: '数据盘镜像不能用来创建云服务器，只能用来申请新的云硬盘：新云硬盘的内容与镜像相同，容量不小于镜像。',
    },
    seeAnswers: {
      title: '所有者查看处理结果',
      action: ({ words: { huawei } }) =>
        `以 Aurora Games 的身份，返回“${huawei.customImages}”，单击镜像名称 map-tiles-data。`,
      why: '所有者可以看到每个项目的处理结果和时间；下方的操作记录显示，对方先拒绝、后接受。所有者可以随时取消共享，已创建的云服务器和云硬盘不受影响。',
    },
  },
  end: '您已经将镜像共享给项目，接受、拒绝并再次接受了共享镜像，为整机镜像选择了合适的存储库，还使用了所接受的镜像。',
}
